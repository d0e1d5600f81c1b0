import type { FilledBlock, LinkedBlock } from '../../contract/letter-linked'
import { applyEdits } from '../mjml/edit-mjml'
import { readMjml } from '../mjml/read-mjml'
import { linkedPlaces, refilled } from './linked-marker'

/** A source with all its linked blocks filled anew; every other byte stays. */
export function filledSource(
  source: string,
  fill: (blocks: readonly LinkedBlock[]) => readonly FilledBlock[],
): string {
  const places = linkedPlaces(readMjml(source))
  if (places.length === 0) return source
  const filled = fill(places.map(({ name, settings, current }) => ({ name, settings, current })))
  const edits = places.flatMap((place, rank) => {
    const section = filled[rank]?.source
    return section === undefined ? [] : refilled(place, place.settings, section)
  })
  return applyEdits(source, edits)
}
