import type { OccurrenceKey } from '../../../preload/contract/rituals'

/** The address of a session. */
export function sessionPath(id: string): string {
  return `/seances/${id}`
}

/** The address that opens the session of an occurrence, and makes it when there is none. */
export function occurrenceSessionPath(key: OccurrenceKey): string {
  return `/seances/de?${keyOf(key)}`
}

/** The address of the closing sheet: of a session, or of an occurrence that becomes one. */
export function closingPath(target: { id: string } | OccurrenceKey): string {
  return 'id' in target ? `/seances/${target.id}/clore` : `/seances/clore?${keyOf(target)}`
}

function keyOf({ seriesId, originalStart }: OccurrenceKey): string {
  return new URLSearchParams({ serie: seriesId, date: originalStart }).toString()
}
