import type { ListItem } from './list-item'
import type { PagedState, SessionGroups } from './use-session-groups'

/** One line of the list as it is drawn: the name of a group, a line known, or one still to be read. */
type ListLine =
  | { kind: 'group'; group: 'waiting' | 'coming' | PagedState; count: number }
  | { kind: 'item'; item: ListItem }
  | { kind: 'paged'; state: PagedState; rank: number }

export interface Lines {
  count: number
  lineAt: (index: number) => ListLine | null
  /** Where a session stands, if it is among those known by now; -1 when it is not. */
  indexOf: (sessionId: string) => number
}

/** The list as lines counted from the top; thousands of closed sessions are only counted. */
export function linesOf({ waiting, coming, totals }: SessionGroups): Lines {
  const known: ListLine[] = [...group('waiting', waiting), ...group('coming', coming)]
  const closedAt = known.length
  const cancelledAt = closedAt + linesFor(totals.closed)
  return {
    count: cancelledAt + linesFor(totals.cancelled),
    indexOf: (sessionId) =>
      known.findIndex((line) => line.kind === 'item' && line.item.sessionId === sessionId),
    lineAt: (index) => {
      if (index < closedAt) return known[index] ?? null
      if (index < cancelledAt) return paged('closed', totals.closed, index - closedAt)
      return paged('cancelled', totals.cancelled, index - cancelledAt)
    },
  }
}

function group(name: 'waiting' | 'coming', items: ListItem[]): ListLine[] {
  if (items.length === 0) return []
  const lines = items.map((item): ListLine => ({ kind: 'item', item }))
  return [{ kind: 'group', group: name, count: items.length }, ...lines]
}

/** A group that is not empty has a line for its name. */
function linesFor(total: number): number {
  return total === 0 ? 0 : total + 1
}

function paged(state: PagedState, total: number, index: number): ListLine | null {
  if (index >= linesFor(total)) return null
  if (index === 0) return { kind: 'group', group: state, count: total }
  return { kind: 'paged', state, rank: index - 1 }
}
