import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../api/client'
import { type Meeting, meetingOfOccurrence, meetingOfSession } from './meeting'

interface Days {
  from: string
  /** Exclusive. */
  to: string
}

const mostSessions = 500

/** All that is held or planned on these days, by start; undefined until it is read. */
export function useMeetings(days: Days, timeZone: string): Meeting[] | undefined {
  const occurrences = useQuery(api.calendar.occurrences.queryOptions({ input: days })).data
  const sessions = useQuery(
    api.sessions.list.queryOptions({ input: { ...days, isAscending: true, limit: mostSessions } }),
  ).data
  return useMemo(() => {
    if (!occurrences || !sessions) return undefined
    const alone = sessions.rows.filter(({ seriesId }) => seriesId === null)
    return [
      ...occurrences.map(meetingOfOccurrence),
      ...alone.map((row) => meetingOfSession(row, timeZone)),
    ].toSorted((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0))
  }, [occurrences, sessions, timeZone])
}
