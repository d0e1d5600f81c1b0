import type { Weekday } from '../../../preload/rules/local-day'
import type { RecurrenceWords } from './language'
import { isRun, listed, nameOfMonth, nameOfWeekday } from './names'
import type { RankedDay, RuleShape } from './rule-shape'

const small = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
]
const number = (value: number) => small[value] ?? String(value)
const and = (items: string[]) => listed(items, 'et')
const weekday = (day: Weekday) => nameOfWeekday(day, 'fr')
const month = (value: number) => nameOfMonth(value, 'fr')
const ofMonth = (value: number) =>
  /^[aeiouâéô]/.test(month(value)) ? `d’${month(value)}` : `de ${month(value)}`

/** Recurrences in French: « le 1er mardi du mois », « toutes les six semaines, le jeudi ». */
export const french: RecurrenceWords = {
  rule: (shape) => {
    const text = bare(shape)
    return shape.period === 'year' || shape.months.length === 0
      ? text
      : `${text}, ${inMonths(shape.months)}`
  },
  once: (day) => `le ${day}`,
  from: (start, end) => `de ${hour(start)} à ${hour(end)}`,
  at: (start) => `à ${hour(start)}`,
  allDay: 'toute la journée',
  during: (duration) => `pendant ${duration}`,
  until: (day) => `jusqu’au ${day}`,
  times: (count) => (count === 1 ? 'une seule fois' : `${number(count)}\u00A0fois en tout`),
  unknown: (rrule) => `selon une règle particulière (${rrule})`,
}

function bare(shape: RuleShape): string {
  switch (shape.period) {
    case 'day':
      return everyFew(shape.interval, { one: 'jour', many: 'jours', all: 'tous les', half: 'un' })
    case 'week':
      return weekly(shape)
    case 'month':
      return monthly(shape)
    case 'year':
      return yearly(shape)
  }
}

interface Period {
  one: string
  many: string
  all: string
  half: string
}

function everyFew(interval: number, { one, many, all, half }: Period): string {
  if (interval === 1) return `${all} ${many}`
  return interval === 2 ? `${half} ${one} sur deux` : `${all} ${number(interval)}\u00A0${many}`
}

function weekly({ interval, choice }: RuleShape): string {
  const days = choice.kind === 'weekdays' ? choice.weekdays : []
  const [first, ...others] = days
  if (first === undefined) return ''
  if (interval === 1) return everyWeek(days)
  if (interval === 2 && others.length === 0) return `un ${weekday(first)} sur deux`
  const weeks = everyFew(interval, {
    one: 'semaine',
    many: 'semaines',
    all: 'toutes les',
    half: 'une',
  })
  return `${weeks}, ${and(days.map((day) => `le ${weekday(day)}`))}`
}

function everyWeek(days: Weekday[]): string {
  const [first, ...others] = days
  if (days.length === 7) return 'tous les jours'
  if (days.join() === 'MO,TU,WE,TH,FR') return 'du lundi au vendredi'
  if (others.length === 0) return first === undefined ? '' : `chaque ${weekday(first)}`
  return `les ${and(days.map((day) => `${weekday(day)}s`))}`
}

function monthly(shape: RuleShape): string {
  const isEvery = shape.interval === 1
  const days = daysOf(shape, isEvery ? ' du mois' : '')
  if (isEvery) return days
  return `${everyFew(shape.interval, { one: 'mois', many: 'mois', all: 'tous les', half: 'un' })}, ${days}`
}

function yearly(shape: RuleShape): string {
  const years =
    shape.interval === 1 ? 'tous les ans' : `tous les ${number(shape.interval)}\u00A0ans`
  const { choice, months } = shape
  if (choice.kind === 'dates') {
    const dates = months.flatMap((one) => choice.dates.map((each) => dateOf(each, one)))
    return `${years} ${and(dates)}`
  }
  const isPartOfMonth = choice.kind !== 'weekNumbers' && choice.kind !== 'yearDays'
  const whose = months.length > 0 ? ` ${and(months.map(ofMonth))}` : ' de l’année'
  return `${years} ${daysOf(shape, isPartOfMonth ? whose : '')}`
}

function daysOf({ choice }: RuleShape, whose: string): string {
  switch (choice.kind) {
    case 'everyDay':
      return 'chaque jour'
    case 'weekdays':
      return `${everyWeek(choice.weekdays)}${whose}`
    case 'dates':
      return `${and(choice.dates.map(date))}${whose}`
    case 'ranked':
      return `${and(choice.days.map(ranked))}${whose}`
    case 'rankedAmong':
      return `${and(choice.positions.map((one) => `le ${rank(one)} ${sets[choice.among]}`))}${whose}`
    case 'datesOnWeekdays':
      return `${and(choice.dates.map(date))}${whose} quand c’est un ${listed(choice.weekdays.map(weekday), 'ou un')}`
    case 'weekNumbers':
      return `${and(choice.weekdays.map((day) => `le ${weekday(day)}`))} ${choice.weeks.length > 1 ? 'des semaines' : 'de la semaine'} ${and(choice.weeks.map(String))}`
    case 'yearDays':
      return `${and(choice.days.map((one) => `le ${rank(one)} jour`))} de l’année`
  }
}

const sets = { workdays: 'jour ouvré', weekend: 'jour de week-end', allDays: 'jour' }

function ranked({ position, weekday: day }: RankedDay): string {
  return `le ${rank(position)} ${weekday(day)}`
}

function rank(position: number): string {
  if (position === -1) return 'dernier'
  if (position === -2) return 'avant-dernier'
  if (position < 0) return `${-position}e avant-dernier`
  return position === 1 ? '1er' : `${position}e`
}

function date(value: number): string {
  if (value < 0) return `le ${rank(value)} jour`
  return value === 1 ? 'le 1er' : `le ${value}`
}

function dateOf(value: number, ofThat: number): string {
  return value < 0 ? `${date(value)} ${ofMonth(ofThat)}` : `${date(value)} ${month(ofThat)}`
}

function inMonths(months: number[]): string {
  const [first = 1] = months
  const run = isRun(months)
  if (run) return `${ofMonth(run.first)} à ${month(run.last)}`
  return months.length === 1 ? `en ${month(first)}` : `en ${and(months.map(month))}`
}

function hour(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':')
  return minutes === '00' ? `${Number(hours)}\u00A0h` : `${Number(hours)}\u00A0h\u00A0${minutes}`
}
