import { folded } from '../folded'
import type { Range } from '../mjml/mjml-node'
import { monthByName, weekdayByName } from './month-names'

/** A day somebody wrote, YYYY-MM-DD, and where. */
export interface WrittenDate extends Range {
  on: string
}

interface Spoken {
  day: number
  month: number
  /** Null where nobody wrote one. */
  year: number | null
  weekday: number | null
}

const monthWords = [...monthByName.keys()].toSorted((a, b) => b.length - a.length).join('|')
const dayWords = [...weekdayByName.keys()].toSorted((a, b) => b.length - a.length).join('|')
const weekday = `(?:(?<weekday>${dayWords})\\b\\.?,?\\s+(?:le\\s+|the\\s+)?)?`
const aYear = '(?<year>(?:19|20)\\d{2})'
const notBefore = '(?<![\\p{L}\\p{N}/.-])'
const notAfter = '(?![\\p{L}\\p{N}])'

/** « jeudi 12 novembre 2026 », « 1er déc. », “12th of November”. */
const dayFirst = `${notBefore}${weekday}(?<day>\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${monthWords})\\b\\.?(?:,?\\s+${aYear})?${notAfter}`
/** “Thursday, November 12, 2026”. */
const monthFirst = `${notBefore}${weekday}(?<month>${monthWords})\\b\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${aYear})?${notAfter}`
/** « 12/11/2026 », « 12.11.26 », « jeudi 12/11 »: two figures alone may be a fraction. */
const figures = `${notBefore}${weekday}(?<day>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})(?:\\k<mark>(?<year>(?:19|20)?\\d{2}))?(?![\\p{L}\\p{N}/])`
const international = `${notBefore}${aYear}-(?<month>\\d{2})-(?<day>\\d{2})${notAfter}`

const patterns = [dayFirst, monthFirst, figures, international].map(
  (pattern) => new RegExp(pattern, 'gu'),
)

/** The days a text names, in French or English, in words or figures; one without a year is the nearest. */
export function writtenDates(text: string, today: string): WrittenDate[] {
  const plain = plainText(text)
  const found: WrittenDate[] = []
  for (const pattern of patterns) {
    for (const match of plain.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (found.some((one) => from < one.to && to > one.from)) continue
      const spoken = readGroups(match.groups ?? {})
      const on = spoken && dayOf(spoken, today)
      if (on) found.push({ from, to, on })
    }
  }
  return found.toSorted((one, other) => one.from - other.from)
}

/** Folded letter by letter, so that places stay the same. */
function plainText(text: string): string {
  return text.replaceAll(/[^]/gu, (one) => (folded(one).length === one.length ? folded(one) : one))
}

function readGroups(groups: Record<string, string | undefined>): Spoken | null {
  const month = monthByName.get(groups['month'] ?? '') ?? Number(groups['month'])
  const written = groups['year']
  const named = groups['weekday']
  const isBareFigures = groups['mark'] !== undefined && written === undefined && named === undefined
  if (isBareFigures && !(groups['mark'] === '/' && /^\d\d$/.test(groups['day'] ?? ''))) return null
  return {
    day: Number(groups['day']),
    month,
    year: written === undefined ? null : Number(written.length === 2 ? `20${written}` : written),
    weekday: named === undefined ? null : (weekdayByName.get(named) ?? null),
  }
}

/** Of the years around this one, that whose day bears the name written, else the nearest. */
function dayOf({ day, month, year: said, weekday: named }: Spoken, today: string): string | null {
  const thisYear = Number(today.slice(0, 4))
  const years = said === null ? [thisYear - 1, thisYear, thisYear + 1] : [said]
  const days = years.flatMap((one) => isoDay(one, month, day) ?? [])
  const fitting = days.filter((on) => named === null || weekdayOf(on) === named)
  const distance = (on: string) => Math.abs(Date.parse(on) - Date.parse(today))
  const [nearest] = (fitting.length > 0 ? fitting : days).toSorted(
    (one, other) => distance(one) - distance(other),
  )
  return nearest ?? null
}

function isoDay(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return isReal ? at.toISOString().slice(0, 10) : null
}

function weekdayOf(on: string): number {
  return new Date(`${on}T00:00:00Z`).getUTCDay()
}
