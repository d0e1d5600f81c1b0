import type { Finding } from '../../../../preload/contract/letter-check-shapes'
import type { TextOverride } from '../../../../preload/contract/letter-shapes'
import { letterText } from '../../../../preload/rules/letter-text'
import { linkedPlaces, refilled } from '../../../../preload/rules/linked-blocks/linked-marker'
import { letterBlocks } from '../../../../preload/rules/mjml/letter-blocks'
import type { MjmlDocument } from '../../../../preload/rules/mjml/mjml-node'
import type { Locale } from '../../../../preload/contract/shapes'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { fillLinked } from '../linked/fill-linked'

/** Linked blocks that no longer say what the workspace does; filling them again puts it right. */
export function checkLinked(
  file: WorkspaceFile,
  document: MjmlDocument,
  { language, today }: { language: Locale; today: string },
): Finding[] {
  const places = linkedPlaces(document).filter(({ block }) => !block.isHidden)
  const filled = fillLinked(file, { blocks: places, language, today })
  return places.flatMap((place, rank): Finding[] => {
    const { source = '', changes = [] } = filled[rank] ?? {}
    if (changes.length === 0) return []
    const { from, to } = place.block.node
    const fix = refilled(place, place.settings, source)
    const detail = String(changes.length)
    return [{ code: 'staleLinked', weight: 'matters', at: { from, to }, detail, fix }]
  })
}

/** Texts somebody wrote for blocks that say something else since. */
export function checkTextOverrides(
  document: MjmlDocument,
  overrides: readonly TextOverride[],
): Finding[] {
  const blocks = letterBlocks(document)
  return letterText(document, overrides).blocks.flatMap(({ index, state }): Finding[] => {
    const node = blocks[index]?.node
    if (state !== 'changed' || node === undefined) return []
    const at = { from: node.from, to: node.to }
    return [{ code: 'staleText', weight: 'matters', at, detail: '', fix: null }]
  })
}
