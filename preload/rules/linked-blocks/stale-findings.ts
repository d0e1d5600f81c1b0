import type { FilledBlock } from '../../contract/letter-linked'
import type { Finding } from '../../contract/letter-check-shapes'
import type { LinkedPlace } from './linked-marker'
import { refilled } from './linked-marker'

/** A finding for each linked block that would hold something else today, with what puts it right. */
export function staleFindings(
  places: readonly LinkedPlace[],
  filled: readonly FilledBlock[],
): Finding[] {
  return places.flatMap((place, rank): Finding[] => {
    const today = filled[rank]
    if (today === undefined || today.changes.length === 0) return []
    const { from, to } = place.block.node
    const fix = refilled(place, place.settings, today.source)
    const detail = String(today.changes.length)
    return [{ code: 'staleLinked', weight: 'matters', at: { from, to }, detail, fix }]
  })
}
