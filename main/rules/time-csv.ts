import type { Rounding } from '../../preload/contract/time-shapes'
import { fileWord, type FileWordKey } from '../../preload/rules/file-words'
import { outgoingSeconds, type OutgoingTime, roundOutgoing } from './outgoing-time'
import { type Cell, type CsvForm, spreadsheetCsv } from './spreadsheet-csv'

const heads = [
  'person',
  'day',
  'start',
  'end',
  'seconds',
  'hours',
  'roundedHours',
  'category',
  'nature',
  'voluntary',
  'link',
  'note',
] as const satisfies readonly FileWordKey[]

/**
 * Time as CSV: a line an entry, else a line a day where totals alone leave; then, where days are
 * rounded, those days; the total, and the hash of what was signed.
 */
export function timeCsv(
  time: OutgoingTime,
  profile: Rounding,
  { words, form }: { words: Record<string, string>; form: CsvForm },
): string {
  const say = (key: FileWordKey) => fileWord(words, key)
  const rounded = roundOutgoing(time, profile)
  const lines = time.lines.map((line, index): Cell[] => [
    line.personName,
    dayText(line.day, form),
    clockText(line.start, form),
    clockText(line.end, form),
    line.seconds,
    hours(line.seconds),
    hours(rounded.entries[index]),
    line.category,
    say(line.nature),
    say(line.isVoluntary ? 'yes' : 'no'),
    line.linkTitle,
    line.note,
  ])
  const days = time.days.map(({ personName, day, seconds }, index): Cell[] => {
    const figures = [seconds, hours(seconds), hours(rounded.days[index])]
    return [personName, dayText(day, form), null, null, ...figures]
  })
  const isByDay = profile.minutes > 0 && profile.of === 'day'
  const all = outgoingSeconds(time)
  const rows: Cell[][] = [
    heads.map(say),
    ...(time.lines.length > 0 ? lines : days),
    ...(time.lines.length > 0 && isByDay ? [[], [say('sheetDays')], ...days] : []),
    [],
    [say('total'), null, null, null, all, hours(all), hours(rounded.total)],
    ...time.facts,
    ...(time.hash === '' ? [] : [[say('hash'), time.hash]]),
  ]
  return spreadsheetCsv(rows, form)
}

/** JJ/MM/AAAA where French spreadsheets read it, else YYYY-MM-DD. */
function dayText(day: string, form: CsvForm): string {
  return form === 'french' ? day.split('-').toReversed().join('/') : day
}

function clockText(at: string | null, form: CsvForm): string | null {
  return at === null ? null : `${dayText(at.slice(0, 10), form)} ${at.slice(11)}`
}

/** Decimal hours to a hundred-thousandth: a second is 0.00028 of one. */
function hours(seconds: number | null | undefined): number | null {
  return seconds == null ? null : Math.round((seconds / 3600) * 100_000) / 100_000
}
