import type { Occurrence } from '../../preload/contract/calendar'

type Place = Pick<Occurrence, 'seriesId' | 'originalStart' | 'start'>

/** The address that shows the calendar at an occurrence, with its panel open. */
export function occurrencePath({ seriesId, originalStart, start }: Place): string {
  // A moved occurrence is looked for on the day it was seen, not where its rule had it.
  const place = { serie: seriesId, date: originalStart, jour: start.slice(0, 10) }
  return `/rituels?${new URLSearchParams(place).toString()}`
}
