import type { Finding } from '../../../../preload/contract/letter-check-shapes'
import type { Locale } from '../../../../preload/contract/shapes'
import { linkedPlaces } from '../../../../preload/rules/linked-blocks/linked-marker'
import { staleFindings } from '../../../../preload/rules/linked-blocks/stale-findings'
import type { MjmlDocument } from '../../../../preload/rules/mjml/mjml-node'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { fillLinked } from './fill-linked'

/** The linked blocks of a letter whose dates, resources or figures have changed since. */
export function checkLinked(
  file: WorkspaceFile,
  document: MjmlDocument,
  { language, today }: { language: Locale; today: string },
): Finding[] {
  const places = linkedPlaces(document).filter(({ block }) => !block.isHidden)
  const blocks = places.map(({ name, settings, current }) => ({ name, settings, current }))
  return staleFindings(places, fillLinked(file, { blocks, language, today }))
}
