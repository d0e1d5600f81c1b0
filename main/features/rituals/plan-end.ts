import type { ExceptionFate, OccurrenceKey } from '../../../preload/contract/rituals'
import { historyOf } from './history-of'
import { noFate } from './rewrite-series'
import {
  blankRow,
  type EditMoment,
  exceptionsOf,
  gives,
  type RitualState,
  type SeriesRow,
  sessionsOf,
} from './ritual-state'
import { hasBefore, headSchedule, sidesOf } from './split-series'

/**
 * Ends a ritual before one of its dates: every series of it, those that begin later whole. What is
 * already history from there on stays, as dates beside the rule. A ritual of which nothing is left
 * goes to the trash with its series, as it would by hand.
 */
export function planEnd(
  state: RitualState,
  { originalStart }: OccurrenceKey,
  moment: EditMoment,
): { state: RitualState; fate: ExceptionFate } {
  const ended = state.series.reduce(
    (so, { id }) => {
      const one = endSeries(so.state, id, originalStart, moment)
      const kept = so.fate.kept + one.fate.kept
      return { state: one.state, fate: { ...noFate, kept, dropped: so.fate.dropped + one.dropped } }
    },
    { state, fate: noFate },
  )
  const isOver = ended.state.series.every(({ deletedAt }) => deletedAt !== null)
  return isOver
    ? {
        ...ended,
        state: { ...ended.state, ritual: { ...ended.state.ritual, deletedAt: moment.at } },
      }
    : ended
}

function endSeries(
  state: RitualState,
  seriesId: string,
  from: string,
  { at, today }: EditMoment,
): { state: RitualState; fate: ExceptionFate; dropped: number } {
  const own = state.series.find(({ id }) => id === seriesId)
  if (!own) return { state, fate: noFate, dropped: 0 }
  const isHistory = historyOf(state, seriesId, today)
  const isLater = (start: string | null): start is string => start !== null && start >= from
  const rows = exceptionsOf(state, seriesId).filter((row) => isLater(row.originalStart))
  const sessions = sessionsOf(state, seriesId).filter((row) => isLater(row.originalStart))
  const rowStarts = new Set(rows.map((row) => row.originalStart))
  const sessionStarts = sessions.map(({ originalStart }) => originalStart ?? '')
  const facts = [...new Set([...rowStarts, ...sessionStarts])].filter((start) => isHistory(start))
  const gone = [...new Set([...rowStarts, ...sessionStarts])].filter((start) => !isHistory(start))
  const sides = sidesOf(state, own, from)
  const extrasBefore = hasBefore(sides) ? sides.extrasBefore : facts.toSorted()
  const isEmpty = !hasBefore(sides) && facts.length === 0
  const head = isEmpty ? {} : headSchedule(own, from, { ...sides, extrasBefore })
  const next: SeriesRow = { ...own, ...head, deletedAt: isEmpty ? at : null }
  const added = facts
    .filter((start) => !rowStarts.has(start))
    .map((originalStart) => blankRow({ seriesId, originalStart }, at))
  const settled = [...state.exceptions, ...added].map((row) => {
    if (row.seriesId !== seriesId || row.deletedAt !== null) return row
    const { originalStart } = row
    const isGone = isLater(originalStart) && !isHistory(originalStart)
    // A series in the trash keeps its exceptions, as a ritual does.
    if (isGone) return isEmpty ? row : { ...row, deletedAt: at }
    const isExtra =
      isLater(originalStart) || row.isExtra ? !gives(next, originalStart) : row.isExtra
    return { ...row, isExtra }
  })
  return {
    state: {
      ...state,
      series: state.series.map((one) => (one.id === seriesId ? next : one)),
      exceptions: settled,
      sessions: state.sessions.map((row) =>
        row.seriesId === seriesId && isLater(row.originalStart) && !isHistory(row.originalStart)
          ? { ...row, deletedAt: row.deletedAt ?? at }
          : row,
      ),
    },
    fate: { ...noFate, kept: facts.length },
    dropped: gone.length,
  }
}
