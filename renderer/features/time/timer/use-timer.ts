import { useQuery } from '@tanstack/react-query'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { api, client } from '../../../api/client'

interface Timed {
  /** Whoever is at this machine; null while nobody said so, or where no time is noted. */
  personId: string | null
  timeZone: string
  timer: Timer | null
  /** When that was so, in milliseconds. */
  readAtMs: number
}

/** The timer of whoever is at this machine. */
export function useTimer(): Timed {
  const current = useQuery(api.workspace.status.queryOptions()).data?.current
  const isTimed = current?.kind === 'community' && !current.isReadOnly
  const personId = isTimed ? current.authorId : null
  const { data, dataUpdatedAt } = useQuery({
    queryKey: timerKey(personId ?? ''),
    queryFn: () => readTimer(personId ?? ''),
    enabled: personId !== null,
  })
  return {
    personId,
    timeZone: current?.timeZone ?? 'UTC',
    timer: data ?? null,
    readAtMs: dataUpdatedAt,
  }
}

/** Where the timer of somebody is kept among what the page has read. */
export function timerKey(personId: string) {
  return api.time.timer.queryKey({ input: { personId } })
}

/** The clock of the page says whether there is a gap: it is the one that beats. */
function readTimer(personId: string): Promise<Timer | null> {
  return client.time.timer({ personId, at: new Date().toISOString() })
}
