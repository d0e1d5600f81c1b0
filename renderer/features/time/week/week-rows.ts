import type {
  NamedLink,
  Nature,
  TimeCategory,
  TimeLink,
} from '../../../../preload/contract/time-shapes'
import type { Week, WeekRow } from '../../../../preload/contract/time-total-shapes'

export interface Cell {
  seconds: number
  /** What can be typed over; the rest has a start and an end. */
  untimedSeconds: number
  entryIds: readonly string[]
}

/** A line of the grid: a category, or one linked item within it. */
export interface GridRow {
  id: string
  category: string
  link: NamedLink | null
  /** Seven, from Monday. */
  days: readonly Cell[]
  seconds: number
}

export interface GridGroup {
  nature: Nature
  rows: readonly GridRow[]
  seconds: number
}

const natures = ['facilitation', 'administrative'] as const
const emptyCell: Cell = { seconds: 0, untimedSeconds: 0, entryIds: [] }
export const emptyWeek: readonly Cell[] = Array.from({ length: 7 }, () => emptyCell)

/** The lines of a week in two groups: every category in use, and under it what its time is linked to. */
export function weekGroups(
  categories: readonly TimeCategory[],
  rows: readonly WeekRow[],
): GridGroup[] {
  const known = new Set(categories.map(({ key }) => key))
  // Time of a category that is no more still counts, in the first group: nothing may be hidden.
  const lost = rows.filter(({ category }) => !known.has(category))
  const strays = [...new Set(lost.map(({ category }) => category))]
  return natures.map((nature) => {
    const own = categories.filter((category) => category.nature === nature)
    const inGroup = own.flatMap((category) => linesOf(category, rows))
    const all = nature === 'facilitation' ? [...inGroup, ...strays.flatMap(strayLines)] : inGroup
    return { nature, rows: all, seconds: sum(all.map(({ seconds }) => seconds)) }
  })

  function strayLines(key: string): GridRow[] {
    return linesOf({ key, name: '', nature: 'facilitation', isArchived: true }, rows)
  }
}

function linesOf({ key, isArchived }: TimeCategory, rows: readonly WeekRow[]): GridRow[] {
  const own = rows.filter(({ category }) => category === key)
  const alone = own.find(({ link }) => link === null)
  const linked = own.filter(({ link }) => link !== null)
  // Under a heading of its own, an archived category shows as long as it has time.
  const hasLine = !isArchived || own.length > 0
  return [
    ...(hasLine ? [lineOf(key, null, alone?.days ?? emptyWeek)] : []),
    ...linked.map(({ link, days }) => lineOf(key, link, days)),
  ]
}

function lineOf(category: string, link: NamedLink | null, days: readonly Cell[]): GridRow {
  const seconds = sum(days.map((day) => day.seconds))
  return { id: rowId(category, link), category, link, days, seconds }
}

/** Names a line of the grid. */
function rowId(category: string, link: TimeLink | null): string {
  return link === null ? category : `${category} ${link.kind} ${link.id}`
}

/** Seconds of each of the seven days, of both natures. */
export function dayTotals({ days }: Pick<Week, 'days'>): number[] {
  return days.map(({ facilitation, administrative }) => facilitation + administrative)
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
