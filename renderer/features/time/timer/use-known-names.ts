import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { NamedLink } from '../../../../preload/contract/time-shapes'
import { addDays } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'

const mostSessions = 300
/** Those somebody touched last: the others are found by the link picker. */
const mostResources = 300
/** Those to leave, then the latest. */
const mostLetters = 60
const daysBack = 60
const daysAhead = 15

/** What a line of words may name: categories in use, rituals, sessions around today, letters, resources. */
export function useKnownNames() {
  const { today } = useClock()
  const categories = useQuery(api.time.categories.queryOptions()).data
  const rituals = useQuery(api.rituals.list.queryOptions()).data
  const around = { from: addDays(today, -daysBack), to: addDays(today, daysAhead) }
  const sessions = useQuery(
    api.sessions.list.queryOptions({ input: { ...around, limit: mostSessions } }),
  ).data
  const resources = useQuery(
    api.resources.list.queryOptions({
      input: { today, sort: 'updatedAt', limit: mostResources },
    }),
  ).data
  const letters = useQuery(
    api.newsletters.list.queryOptions({ input: { limit: mostLetters } }),
  ).data
  return useMemo(
    () => ({
      today,
      categories: (categories ?? []).filter(({ isArchived }) => !isArchived),
      titles: [
        ...(rituals ?? []).map(({ id, title }): NamedLink => ({ kind: 'ritual', id, title })),
        ...(sessions?.rows ?? [])
          .filter(({ seriesId }) => seriesId === null)
          .map(({ id, title }): NamedLink => ({ kind: 'session', id, title })),
        ...(letters?.rows ?? []).map(({ id, title }): NamedLink => ({ kind: 'letter', id, title })),
        ...(resources?.rows ?? []).map(({ id, title }): NamedLink => ({
          kind: 'resource',
          id,
          title,
        })),
      ],
    }),
    [today, categories, rituals, sessions, letters, resources],
  )
}
