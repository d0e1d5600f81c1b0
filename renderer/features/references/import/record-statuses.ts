import type { ReferenceCounts } from '../../../../preload/contract/references'

/** What asks for a decision comes first; what needs none, last. */
export const recordStatuses = ['new', 'merged', 'error', 'skipped', 'known'] as const
export type RecordStatus = (typeof recordStatuses)[number]

/** The first fate that some record takes. */
export function firstShown(counts: ReferenceCounts): RecordStatus {
  return recordStatuses.find((status) => counts[status] > 0) ?? 'new'
}
