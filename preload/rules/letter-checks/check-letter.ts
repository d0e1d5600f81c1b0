import type { Finding } from '../../contract/letter-check-shapes'
import type { LetterSettings } from '../../contract/letter-theme'
import { letterBlocks } from '../mjml/letter-blocks'
import type { MjmlDocument } from '../mjml/mjml-node'
import { checkContrast } from './check-contrast'
import { checkDates } from './check-dates'
import { checkFooter } from './check-footer'
import { checkHead } from './check-head'
import { checkHeadings } from './check-headings'
import { checkImages } from './check-images'
import { checkLinkPairs } from './check-link-pairs'
import { checkLinks } from './check-links'
import { checkBalance, checkFields, checkLeftToWrite } from './check-texts'
import { headTexts, letterHead } from './letter-head'
import { letterParts } from './letter-parts'
import { linkedRanges } from './linked-ranges'

/** What a letter is checked against. */
export interface CheckSetting {
  /** Local day. */
  today: string
  settings: Pick<LetterSettings, 'theme' | 'mergeFields'>
  /** Weight of the images the workspace keeps, by their ids. */
  imageBytes: ReadonlyMap<string, number>
  /** The name of the community. */
  community: string
}

/** All that a letter's source shows to be missing or wrong, in the order of the letter. */
export function checkLetter(
  document: MjmlDocument,
  { today, settings, imageBytes, community }: CheckSetting,
): Finding[] {
  const { source } = document
  const parts = letterParts(document)
  const head = letterHead(document)
  const texts = [...headTexts(source, head), ...parts.texts]
  const language = head.language.startsWith('en') ? 'en' : 'fr'
  const linked = linkedRanges(letterBlocks(document))
  return [
    ...checkHead(source, head, parts),
    ...checkImages(source, parts.images, imageBytes),
    ...checkLinks(parts.links),
    ...checkLinkPairs(parts.links),
    ...checkHeadings(parts.headings),
    ...checkFields(texts, settings.mergeFields),
    ...checkLeftToWrite(texts),
    ...checkBalance(parts),
    ...checkContrast(document),
    ...checkDates(source, texts, linked, today),
    ...checkFooter(source, head, parts, { theme: settings.theme, language, community }),
  ].toSorted((one, other) => (one.at?.from ?? -1) - (other.at?.from ?? -1))
}
