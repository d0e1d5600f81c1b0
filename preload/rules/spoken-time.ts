const minuteSeconds = 60
const hourSeconds = 3600
const daySeconds = 24 * hourSeconds

/** From one wall time to another, seconds since midnight; an end before its start is of the next day. */
export interface SpokenRange {
  start: number
  end: number
}

const halves: ReadonlyMap<string, number> = new Map([
  ["un quart d'heure", 15],
  ['quart d’heure', 15],
  ['a quarter of an hour', 15],
  ['une demi-heure', 30],
  ['une demi heure', 30],
  ['demi-heure', 30],
  ['half an hour', 30],
  ["trois quarts d'heure", 45],
  ['une heure', 60],
  ['an hour', 60],
  ['one hour', 60],
  ['une heure et demie', 90],
  ['an hour and a half', 90],
  ['deux heures', 120],
  ['two hours', 120],
])

const hourWord = '(?:h|hr|hrs|heures?|hours?)'
const minuteWord = "(?:m|mn|min|mins|minutes?|')"
const isMinuteWord = new RegExp(`^${minuteWord}$`)
const hoursAndMinutes = new RegExp(
  `^(\\d{1,3}) ?(?:${hourWord} ?(?:(?:et |and )?(\\d{1,2}) ?${minuteWord}?)?|:(\\d{2}))$`,
)
const decimalHours = new RegExp(`^(\\d{1,3})[.,](\\d{1,2}) ?${hourWord}$`)
const minutesAlone = new RegExp(`^(\\d{1,4}) ?${minuteWord}$`)

/** Seconds that folded words say: « 1h20 », « 45 min », « 1,5 h », “half an hour”; null for none. */
export function readLength(phrase: string): number | null {
  const words = halves.get(phrase)
  if (words !== undefined) return words * minuteSeconds
  const minutes = minutesAlone.exec(phrase)
  if (minutes) return Number(minutes[1]) * minuteSeconds
  const decimal = decimalHours.exec(phrase)
  if (decimal) return Math.round(Number(`${decimal[1]}.${decimal[2]}`) * hourSeconds)
  const [, hours, spoken, written] = hoursAndMinutes.exec(phrase) ?? []
  const rest = Number(spoken ?? written ?? 0)
  if (hours === undefined || rest > 59) return null
  return Number(hours) * hourSeconds + rest * minuteSeconds
}

/**
 * The wall times between which something took place: « 9h-10h30 », « de 9 à 10h30 », “9am to 11”.
 * Two bare figures are one only after « de » or “from”: « 12-11 » might be a day.
 */
export function readRange(phrase: string): SpokenRange | null {
  const [, lead, first = '', last = ''] =
    /^(de |from |entre |between )?(.+?) ?(?:-|–|—|→| a | to | et | and ) ?(.+)$/.exec(phrase) ?? []
  const isMarked = lead !== undefined || /[h:m]/.test(first + last)
  const start = readClock(first)
  const end = readClock(last)
  if (!isMarked || start === null || end === null || start === end) return null
  return { start, end }
}

/**
 * The wall time that something began at: « à 9h », “at 2:30pm”, « dès 14 h ». In « à 14h 45 min » the
 * next word says that 45 are no minutes of the hour.
 */
export function readStart(phrase: string, next: string): number | null {
  if (/ \d{2}$/.test(phrase) && isMinuteWord.test(next)) return null
  const [, clock = ''] = /^(?:a|at|des|vers|from|depuis) (.+)$/.exec(phrase) ?? []
  return readClock(clock)
}

export function rangeSeconds({ start, end }: SpokenRange): number {
  return end > start ? end - start : end + daySeconds - start
}

/** HH:MM of seconds since midnight; past midnight it begins again. */
export function clockOf(seconds: number): string {
  const minutes = Math.floor((seconds % daySeconds) / minuteSeconds)
  return [Math.floor(minutes / 60), minutes % 60]
    .map((value) => String(value).padStart(2, '0'))
    .join(':')
}

function readClock(text: string): number | null {
  const noon = /^(midi|noon)$/.test(text) ? 12 : /^(minuit|midnight)$/.test(text) ? 0 : null
  if (noon !== null) return noon * hourSeconds
  const [, hours, minutes = '0', half] =
    /^(\d{1,2})(?: ?(?:h|heures?|:) ?(\d{2})?)? ?(am|pm)?$/.exec(text) ?? []
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return null
  if (half !== undefined && (Number(hours) > 12 || Number(hours) === 0)) return null
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0)
  return (hour % 24) * hourSeconds + Number(minutes) * minuteSeconds
}
