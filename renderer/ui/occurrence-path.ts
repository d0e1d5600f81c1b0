import type { OccurrenceKey } from '../../preload/contract/rituals'

/** The address that shows the calendar at an occurrence, with its panel open. */
export function occurrencePath({ seriesId, originalStart }: OccurrenceKey): string {
  return `/rituels?${new URLSearchParams({ serie: seriesId, date: originalStart }).toString()}`
}
