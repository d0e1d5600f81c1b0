import type { Rounding } from '../../preload/contract/time-shapes'
import { fileWord, type FileWordKey } from '../../preload/rules/file-words'
import { outgoingSeconds, type OutgoingTime, roundOutgoing } from './outgoing-time'
import {
  knownDateFormat,
  type PlannedCell,
  type PlannedSheet,
  type PlannedWorkbook,
  sheetNames,
} from './workbook-plan'

type Words = Record<string, string>
type Say = (key: FileWordKey) => string
type Rounded = ReturnType<typeof roundOutgoing>

/** The workbook of time: entries, days, categories and totals, each on its sheet. */
export function timeWorkbook(time: OutgoingTime, profile: Rounding, words: Words): PlannedWorkbook {
  const say: Say = (key) => fileWord(words, key)
  const rounded = roundOutgoing(time, profile)
  const sheets = [
    ...(time.lines.length > 0 ? [entriesSheet(time, rounded, say)] : []),
    daysSheet(time, rounded, say),
    categoriesSheet(time, rounded, say),
    totalsSheet(time, rounded, say),
  ]
  const names = sheetNames(sheets.map(({ name }) => name))
  return {
    sheets: sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name })),
    footer: time.hash === '' ? '' : `${say('hash')} ${time.hash}`,
    dateFormat: knownDateFormat(say('dateFormat')),
  }
}

function entriesSheet(time: OutgoingTime, rounded: Rounded, say: Say): PlannedSheet {
  const heads = ['person', 'day', 'start', 'end', 'exact', 'rounded', 'category', 'nature'] as const
  const rest = ['voluntary', 'link', 'note'] as const
  const rows = time.lines.map((line, index): PlannedCell[] => [
    line.personName,
    { kind: 'day', day: line.day },
    line.start === null ? null : { kind: 'clock', at: line.start },
    line.end === null ? null : { kind: 'clock', at: line.end },
    exact(line.seconds),
    roundedCell(rounded.entries[index]),
    line.category,
    say(line.nature),
    say(line.isVoluntary ? 'yes' : 'no'),
    line.linkTitle,
    line.note,
  ])
  const areEntriesRounded = rounded.entries.every((seconds) => seconds !== null)
  const total = [
    say('total'),
    null,
    null,
    null,
    exact(outgoingSeconds(time)),
    areEntriesRounded ? roundedCell(rounded.total) : null,
  ]
  return {
    name: say('sheetEntries'),
    widths: [22, 12, 18, 18, 12, 12, 26, 16, 12, 32, 48],
    head: [...heads, ...rest].map(say),
    rows: [...rows, total, ...hashRows(time, say)],
    totalRows: 1 + hashRows(time, say).length,
  }
}

function daysSheet(time: OutgoingTime, rounded: Rounded, say: Say): PlannedSheet {
  const rows = time.days.map((day, index): PlannedCell[] => [
    day.personName,
    { kind: 'day', day: day.day },
    exact(day.seconds),
    roundedCell(rounded.days[index]),
  ])
  return {
    name: say('sheetDays'),
    widths: [22, 12, 12, 12],
    head: (['person', 'day', 'exact', 'rounded'] as const).map(say),
    rows: [...rows, totalRow(time, rounded.total, say)],
    totalRows: 1,
  }
}

function categoriesSheet(time: OutgoingTime, rounded: Rounded, say: Say): PlannedSheet {
  const rows = time.categories.map((one, index): PlannedCell[] => [
    one.category,
    say(one.nature),
    exact(one.seconds),
    roundedCell(rounded.categories[index]),
  ])
  const isKnown = rounded.categories.every((seconds) => seconds !== null)
  return {
    name: say('sheetCategories'),
    widths: [30, 16, 12, 12],
    head: (['category', 'nature', 'exact', 'rounded'] as const).map(say),
    rows: [...rows, totalRow(time, isKnown ? rounded.total : null, say)],
    totalRows: 1,
  }
}

function totalsSheet(time: OutgoingTime, rounded: Rounded, say: Say): PlannedSheet {
  const heads = ['person', 'facilitation', 'administrative', 'voluntary'] as const
  const amounts = ['exact', 'rounded', 'planned'] as const
  const rows = time.people.map(({ personId, personName, total, plannedMinutes }): PlannedCell[] => [
    personName,
    exact(total.facilitation),
    exact(total.administrative),
    exact(total.voluntary),
    exact(total.facilitation + total.administrative),
    roundedCell(roundedOf(time, rounded, personId)),
    plannedMinutes === null ? null : { kind: 'rounded', seconds: Math.round(plannedMinutes * 60) },
  ])
  const sum = (of: 'facilitation' | 'administrative' | 'voluntary') =>
    exact(time.people.reduce((all, { total }) => all + total[of], 0))
  const total = [
    say('total'),
    sum('facilitation'),
    sum('administrative'),
    sum('voluntary'),
    exact(outgoingSeconds(time)),
    roundedCell(rounded.total),
  ]
  return {
    name: say('sheetTotals'),
    widths: [24, 16, 16, 14, 12, 12, 12],
    head: [...heads, ...amounts].map(say),
    rows: [...rows, total, [], ...time.facts, ...hashRows(time, say)],
    totalRows: 0,
  }
}

/** The rounded days of one person; null where they cannot be said. */
function roundedOf(time: OutgoingTime, rounded: Rounded, personId: string): number | null {
  if (rounded.total === null) return null
  return time.days.reduce(
    (sum, day, index) => sum + (day.personId === personId ? (rounded.days[index] ?? 0) : 0),
    0,
  )
}

function totalRow(time: OutgoingTime, rounded: number | null, say: Say): PlannedCell[] {
  return [say('total'), null, exact(outgoingSeconds(time)), roundedCell(rounded)]
}

function hashRows({ hash }: OutgoingTime, say: Say): PlannedCell[][] {
  return hash === '' ? [] : [[say('hash'), hash]]
}

function exact(seconds: number): PlannedCell {
  return { kind: 'exact', seconds }
}

function roundedCell(seconds: number | null | undefined): PlannedCell {
  return seconds == null ? null : { kind: 'rounded', seconds }
}
