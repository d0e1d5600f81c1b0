import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Occurrence } from '../../../../preload/contract/calendar'
import type { Ritual, Series } from '../../../../preload/contract/rituals'
import { addDays } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import type { Selection } from '../../../ui/calendar/selection'
import { useClock } from '../../../ui/calendar/use-clock'

export interface SelectedRitual {
  ritual: Ritual
  /** The series of the occurrence, else the latest one. */
  series: Series
  occurrence: Occurrence | null
  upcoming: Occurrence[]
}

/** Five dates, and the one that may be selected. */
const nextCount = 6

/** What the panel tells; null once it is known that there is no such ritual, undefined until then. */
export function useSelectedRitual(selection: Selection): SelectedRitual | null | undefined {
  const asked = useOccurrence(selection)
  const owner = useOwner(selection, asked === null)
  const id = selection.ritualId ?? asked?.ritualId ?? owner
  const isKnown = typeof id === 'string'
  const ritual = useQuery(
    api.rituals.get.queryOptions({ input: { id: id ?? '' }, enabled: isKnown }),
  )
  const { at: from } = useClock()
  const next = useQuery(
    api.calendar.upcoming.queryOptions({
      input: { ritualId: id ?? '', from, count: nextCount },
      enabled: isKnown,
      placeholderData: (last) => last,
    }),
  )
  if (id === null || ritual.isError) return null
  if (!ritual.data || asked === undefined) return undefined
  if (ritual.data.deletedAt !== null) return null
  const upcoming = (next.data ?? []).filter((one) => one.ritualId === id)
  const occurrence = selection.seriesId === null ? (upcoming[0] ?? null) : asked
  const seriesId = occurrence?.seriesId ?? selection.seriesId
  const { series: all } = ritual.data
  const series = all.find((one) => one.id === seriesId) ?? all.at(-1)
  return series === undefined ? null : { ritual: ritual.data, series, occurrence, upcoming }
}

/** The occurrence asked for; looked for on the day it was seen, then around where its rule had it. */
function useOccurrence({ seriesId, originalStart, day }: Selection): Occurrence | null | undefined {
  const home = (originalStart ?? '').slice(0, 10)
  const seen = day ?? home
  const isAsked = seriesId !== null && home !== ''
  const isOurs = (one: Occurrence) =>
    one.seriesId === seriesId && one.originalStart === originalStart
  const queries = useQueryClient()
  const there = useQuery({
    ...around(seen, isAsked),
    // What the calendar shows already says most of it: nothing blinks while the rest is read.
    placeholderData: () => shownOccurrences(queries),
  })
  const found = there.data?.find(isOurs)
  const isReading = there.isLoading || (there.isPlaceholderData && found === undefined)
  const isElsewhere = isAsked && !isReading && found === undefined && seen !== home
  const back = useQuery(around(home, isElsewhere))
  if (!isAsked) return null
  if (isReading || back.isLoading) return undefined
  return found ?? back.data?.find(isOurs) ?? null
}

function shownOccurrences(queries: QueryClient): Occurrence[] {
  const queryKey = api.calendar.occurrences.key()
  const all = queries.getQueriesData<Occurrence[]>({ queryKey, type: 'active' })
  return all.flatMap(([, occurrences]) => occurrences ?? [])
}

/** A day and its neighbours: the zone of a series may put its start on another day than ours. */
function around(day: string, enabled: boolean) {
  const input = enabled ? { from: addDays(day, -1), to: addDays(day, 2) } : { from: day, to: day }
  return api.calendar.occurrences.queryOptions({ input, enabled })
}

/** The ritual that owns a series whose occurrence is nowhere to be found. */
function useOwner(
  { ritualId, seriesId }: Selection,
  isMissing: boolean,
): string | null | undefined {
  const isAsked = isMissing && ritualId === null && seriesId !== null
  const all = useQuery(api.rituals.list.queryOptions({ enabled: isAsked }))
  if (!isAsked) return undefined
  if (!all.data) return all.isError ? null : undefined
  return all.data.find(({ series }) => series.some((one) => one.id === seriesId))?.id ?? null
}
