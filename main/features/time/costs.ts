import type { TimeFilter } from '../../../preload/contract/time-shapes'
import type { TimeCost } from '../../../preload/contract/time-total-shapes'
import { headsBySession } from '../../database/attended-heads'
import { titlesOf } from '../../database/time-links'
import type { WorkspaceFile } from '../../database/workspace-file'
import { type DaySum, daySums } from './day-sums'
import { ownCost } from './own-cost'

interface Period {
  from: string
  to: string
  /** Left out, everybody. */
  personId?: string | undefined
}

interface Held {
  id: string
  ritualId: string | null
  startOn: string
  isClosed: number
  inPersonCount: number | null
  remoteCount: number | null
}

/**
 * What each ritual or session took over a period, of one person or all, and for how many: the time of
 * a ritual is its own and that of its sessions, its sessions those closed in the period.
 */
export function costsOf(file: WorkspaceFile, period: Period, of: TimeCost['link']['kind']) {
  const sessions = readSessions(file)
  const sessionById = new Map(sessions.map((session) => [session.id, session]))
  const subjectOf = ({ sessionId, ritualId }: DaySum) =>
    of === 'session' ? sessionId : (ritualId ?? sessionById.get(sessionId ?? '')?.ritualId ?? null)
  const sums = Map.groupBy(daySums(file, spentIn(period), 'link'), subjectOf)
  sums.delete(null)
  const countHeads = headsOf(file)
  const countedOf = (id: string): Held[] =>
    of === 'session'
      ? sessions.filter((session) => session.id === id)
      : (closedByRitual.get(id) ?? [])
  const closedByRitual = Map.groupBy(
    sessions.filter(
      ({ isClosed, startOn }) => isClosed === 1 && startOn >= period.from && startOn < period.to,
    ),
    ({ ritualId }) => ritualId,
  )
  const cost = ownCost(file, period.from, period.to)
  const ids = [...sums.keys()].filter((id) => id !== null)
  const titles = titlesOf(
    file.database,
    ids.map((id) => ({ kind: of, id })),
  )
  return ids
    .map((id): TimeCost => {
      const own = sums.get(id) ?? []
      const counted = countedOf(id)
      return {
        link: { kind: of, id, title: titles.get(id) ?? '' },
        seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
        sessions: counted.length,
        attendances: counted.reduce((sum, session) => sum + countHeads(session), 0),
        costCents: cost?.(own) ?? null,
      }
    })
    .filter(({ seconds }) => seconds > 0)
    .toSorted((one, other) => other.seconds - one.seconds || (one.link.id < other.link.id ? -1 : 1))
}

function spentIn({ from, to, personId }: Period): TimeFilter {
  return { from, to, text: '', ...(personId !== undefined && { personId }) }
}

function readSessions({ sqlite }: WorkspaceFile): Held[] {
  return sqlite
    .prepare<[], Held>(
      `SELECT sessions.id, series.ritual_id AS ritualId, sessions.start_on AS startOn,
         sessions.state = 'closed' AS isClosed, in_person_count AS inPersonCount,
         remote_count AS remoteCount
       FROM sessions LEFT JOIN series ON series.id = sessions.series_id
       WHERE sessions.deleted_at IS NULL`,
    )
    .all()
}

/** How many came to a session: as given by hand, else as its attendance list counts. */
function headsOf(file: WorkspaceFile): (session: Held) => number {
  const counted = headsBySession(file)
  return ({ id, inPersonCount, remoteCount }) =>
    (inPersonCount ?? counted.get(id)?.inPerson ?? 0) +
    (remoteCount ?? counted.get(id)?.remote ?? 0)
}
