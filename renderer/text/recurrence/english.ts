import type { Weekday } from '../../../preload/rules/local-day'
import type { RecurrenceWords } from './language'
import { isRun, listed, nameOfMonth, nameOfWeekday } from './names'
import type { RankedDay, RuleShape } from './rule-shape'

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth']
const number = (value: number) => small[value] ?? String(value)
const and = (items: string[]) => listed(items, 'and')
const weekday = (day: Weekday) => nameOfWeekday(day, 'en')
const month = (value: number) => nameOfMonth(value, 'en')

/** Recurrences in English: “the first Tuesday of every month”, “every six weeks on Thursday”. */
export const english: RecurrenceWords = {
  rule: (shape) => {
    const text = bare(shape)
    return shape.period === 'year' || shape.months.length === 0
      ? text
      : `${text}, ${inMonths(shape.months)}`
  },
  once: (day) => `on ${day}`,
  from: (start, end) => `from ${start} to ${end}`,
  at: (start) => `at ${start}`,
  allDay: 'all day',
  during: (duration) => `for ${duration}`,
  until: (day) => `until ${day}`,
  times: (count) => (count === 1 ? 'once only' : `${number(count)}\u00A0times in all`),
  unknown: (rrule) => `by a rule of its own (${rrule})`,
}

function bare(shape: RuleShape): string {
  switch (shape.period) {
    case 'day':
      return everyFew(shape.interval, 'day')
    case 'week':
      return weekly(shape)
    case 'month':
      return monthly(shape)
    case 'year':
      return yearly(shape)
  }
}

function everyFew(interval: number, period: string): string {
  if (interval === 1) return `every ${period}`
  return interval === 2 ? `every other ${period}` : `every ${number(interval)} ${period}s`
}

function weekly({ interval, choice }: RuleShape): string {
  const days = choice.kind === 'weekdays' ? choice.weekdays : []
  const [first, ...others] = days
  if (first === undefined) return ''
  if (interval === 1) return everyWeek(days)
  if (interval === 2 && others.length === 0) return `every other ${weekday(first)}`
  return `${everyFew(interval, 'week')} on ${and(days.map(weekday))}`
}

function everyWeek(days: Weekday[]): string {
  if (days.length === 7) return 'every day'
  if (days.join() === 'MO,TU,WE,TH,FR') return 'Monday to Friday'
  return `every ${and(days.map(weekday))}`
}

function monthly(shape: RuleShape): string {
  if (shape.interval === 1) return daysOf(shape, ' of every month')
  const days = daysOf(shape, '')
  return `${everyFew(shape.interval, 'month')} ${shape.choice.kind === 'weekdays' ? days : `on ${days}`}`
}

function yearly(shape: RuleShape): string {
  const years = everyFew(shape.interval, 'year')
  const { choice, months } = shape
  if (choice.kind === 'dates') {
    return `${years} on ${and(months.flatMap((one) => choice.dates.map((each) => dateOf(each, one))))}`
  }
  const isPartOfMonth = choice.kind !== 'weekNumbers' && choice.kind !== 'yearDays'
  const whose = months.length > 0 ? ` of ${and(months.map(month))}` : ' of the year'
  return `${years} on ${daysOf(shape, isPartOfMonth ? whose : '')}`
}

function daysOf({ choice }: RuleShape, whose: string): string {
  switch (choice.kind) {
    case 'everyDay':
      return 'every day'
    case 'weekdays':
      return `${everyWeek(choice.weekdays)}${whose}`
    case 'dates':
      return `${and(choice.dates.map(date))}${whose}`
    case 'ranked':
      return `${and(choice.days.map(ranked))}${whose}`
    case 'rankedAmong':
      return `${and(choice.positions.map((one) => `the ${rank(one)} ${sets[choice.among]}`))}${whose}`
    case 'datesOnWeekdays':
      return `${and(choice.dates.map(date))}${whose} when it is a ${listed(choice.weekdays.map(weekday), 'or a')}`
    case 'weekNumbers':
      return `${and(choice.weekdays.map(weekday))} of ${choice.weeks.length > 1 ? 'weeks' : 'week'} ${and(choice.weeks.map(String))}`
    case 'yearDays':
      return `${and(choice.days.map((one) => `the ${rank(one)} day`))} of the year`
  }
}

const sets = { workdays: 'working day', weekend: 'weekend day', allDays: 'day' }

function ranked({ position, weekday: day }: RankedDay): string {
  return `the ${rank(position)} ${weekday(day)}`
}

function rank(position: number): string {
  if (position === -1) return 'last'
  if (position < 0) return `${rank(-position)} to last`
  return ordinals[position] ?? numbered(position)
}

function numbered(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13
  const ending = isTeen ? undefined : ['', 'st', 'nd', 'rd'][value % 10]
  return `${value}${ending === undefined || ending === '' ? 'th' : ending}`
}

function date(value: number): string {
  return value < 0 ? `the ${rank(value)} day` : `the ${numbered(value)}`
}

function dateOf(value: number, ofThat: number): string {
  return value < 0 ? `${date(value)} of ${month(ofThat)}` : `${value} ${month(ofThat)}`
}

function inMonths(months: number[]): string {
  const run = isRun(months)
  if (run) return `from ${month(run.first)} to ${month(run.last)}`
  return `in ${and(months.map(month))}`
}
