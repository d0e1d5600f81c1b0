import type { MjmlDocument } from '../mjml/mjml-node'
import { checkHeadings } from './check-headings'
import { checkImages } from './check-images'
import { checkLinks } from './check-links'
import { checkTexts } from './check-texts'
import type { Finding } from './finding'
import { letterParts } from './letter-parts'

/** All that a letter's source shows to be missing or wrong, in the order of the letter. */
export function checkLetter(
  document: MjmlDocument,
  sampleValues: ReadonlyMap<string, string>,
): Finding[] {
  const parts = letterParts(document)
  return [
    ...checkImages(document.source, parts.images),
    ...checkLinks(parts.links),
    ...checkHeadings(parts.headings),
    ...checkTexts(parts, sampleValues),
  ].toSorted((one, other) => (one.at?.from ?? -1) - (other.at?.from ?? -1))
}
