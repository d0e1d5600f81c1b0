import type { Mode } from '../../../preload/contract/rituals'
import { addDays, weekdayOf, weekdays } from '../../../preload/rules/local-day'
import { folded } from '../../../preload/rules/folded'
import { readDay } from '../../ui/calendar/typed-day'

/** A session as a line of words says it. */
export interface QuickSession {
  title: string
  mode: Mode
  startOn: string
  /** HH:MM; null lasts all day. */
  startTime: string | null
  durationMinutes: number
}

const defaultMinutes = 60
const dayMinutes = 24 * 60
/** « 2h » alone is a length, « 14h » an hour: nobody meets before that. */
const firstHour = 7

const dayNames: ReadonlyMap<string, number> = new Map(
  [
    ['lundi', 'lun', 'monday', 'mon'],
    ['mardi', 'mar', 'tuesday', 'tue'],
    ['mercredi', 'mer', 'wednesday', 'wed'],
    ['jeudi', 'jeu', 'thursday', 'thu'],
    ['vendredi', 'ven', 'friday', 'fri'],
    ['samedi', 'sam', 'saturday', 'sat'],
    ['dimanche', 'dim', 'sunday', 'sun'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index])),
)

const months: ReadonlyMap<string, number> = new Map(
  [
    ['janvier', 'january'],
    ['fevrier', 'february'],
    ['mars', 'march'],
    ['avril', 'april'],
    ['mai', 'may'],
    ['juin', 'june'],
    ['juillet', 'july'],
    ['aout', 'august'],
    ['septembre', 'september'],
    ['octobre', 'october'],
    ['novembre', 'november'],
    ['decembre', 'december'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
)

const nearDays: ReadonlyMap<string, number> = new Map([
  ["aujourd'hui", 0],
  ['today', 0],
  ['demain', 1],
  ['tomorrow', 1],
  ['apres-demain', 2],
])

const modeWords: readonly [RegExp, Mode][] = [
  [/^(hybride?|hybrid)$/, 'hybrid'],
  [/^(presentiel|(en )?presence|in[- ]person|sur place)$/, 'inPerson'],
  [/^(distanciel|a distance|remote|online|en ligne)$/, 'remote'],
]

/** Words that only lead to what follows them. */
const leading = /^(le|a|at|on|de|from|vers|pour|for|en|du|the)$/

/**
 * A session said in one line, French or English: « visio budget jeudi 14h 1h30 en présence ». What
 * is neither a day, an hour, a length nor a mode is its title. Without a day: today, or tomorrow
 * once the hour is past. Null while there is no title. `now` is a wall time.
 */
export function readQuickSession(line: string, now: string): QuickSession | null {
  const reading = new Reading(line, now)
  const title = reading.title()
  if (title === '') return null
  const { start, length, end, mode } = reading
  const startTime = start === null ? null : timeOf(start)
  const durationMinutes =
    length ?? (start !== null && end !== null ? lengthBetween(start, end) : defaultMinutes)
  const today = now.slice(0, 10)
  const isPast = startTime !== null && startTime <= now.slice(11, 16)
  return {
    title,
    mode: mode ?? 'remote',
    startOn: reading.day ?? (isPast ? addDays(today, 1) : today),
    startTime,
    durationMinutes: startTime === null ? (length ?? dayMinutes) : durationMinutes,
  }
}

/** Takes the words of a line one after the other, two where two belong together. */
class Reading {
  day: string | null = null
  /** Minutes since midnight. */
  start: number | null = null
  end: number | null = null
  length: number | null = null
  mode: Mode | null = null
  readonly #rest: string[] = []

  constructor(
    line: string,
    readonly now: string,
  ) {
    const words = line.trim().split(/\s+/).filter(Boolean)
    for (let index = 0; index < words.length;) {
      index += this.#take(words, index)
    }
  }

  title(): string {
    const words = [...this.#rest]
    // « le » before a day that was taken, or at the end, leads nowhere.
    while (words.length > 0 && leading.test(folded(words.at(-1) ?? ''))) words.pop()
    return words.join(' ')
  }

  /** How many words were understood, or one that is of the title. */
  #take(words: readonly string[], index: number): number {
    for (const count of [3, 2, 1]) {
      if (index + count > words.length) continue
      const phrase = folded(words.slice(index, index + count).join(' '))
      if (this.#asMode(phrase) || this.#asDay(phrase) || this.#asHours(phrase)) {
        this.#dropLeading()
        return count
      }
    }
    this.#rest.push(words[index] ?? '')
    return 1
  }

  #dropLeading(): void {
    while (this.#rest.length > 0 && leading.test(folded(this.#rest.at(-1) ?? ''))) this.#rest.pop()
  }

  #asMode(phrase: string): boolean {
    const found = modeWords.find(([words]) => words.test(phrase))
    if (!found || this.mode !== null) return false
    this.mode = found[1]
    return true
  }

  #asDay(phrase: string): boolean {
    if (this.day !== null) return false
    this.day = dayOf(phrase, this.now.slice(0, 10))
    return this.day !== null
  }

  #asHours(phrase: string): boolean {
    const minutes = /^(\d{1,3}) ?(?:min|mn|minutes?)$/.exec(phrase)
    if (minutes && this.length === null) {
      this.length = Number(minutes[1])
      return true
    }
    const range = /^(\S+?) ?(?:-|–|a|to) ?(\S+)$/.exec(phrase)
    if (range && this.start === null) {
      const [start, end] = [clockOf(range[1] ?? ''), clockOf(range[2] ?? '')]
      if (start !== null && end !== null) {
        this.start = start
        this.end = end
        return true
      }
    }
    const clock = clockOf(phrase)
    if (clock === null) return false
    const isHour = phrase.includes(':') || clock >= firstHour * 60
    if (this.start === null && isHour && clock < dayMinutes) this.start = clock
    else if (this.length === null) this.length = clock
    else return false
    return true
  }
}

/** 14h, 14 h 30, 1h30, 14:30 as minutes; null for anything else. */
function clockOf(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}) ?(?:h|:) ?(\d{2})?$/.exec(text) ?? []
  if (hours === undefined || Number(minutes ?? 0) > 59 || Number(hours) > 24) return null
  if (minutes === undefined && text.includes(':')) return null
  return Number(hours) * 60 + Number(minutes ?? 0)
}

function dayOf(phrase: string, today: string): string | null {
  const near = nearDays.get(phrase)
  if (near !== undefined) return addDays(today, near)
  const [, name = '', which] = /^(\p{L}+)( prochain)?$/u.exec(phrase.replace(/^next /, '')) ?? []
  const weekday = dayNames.get(name)
  if (weekday !== undefined) {
    const ahead = (weekday - weekdays.indexOf(weekdayOf(today)) + 7) % 7
    const isNext = which !== undefined || phrase.startsWith('next ')
    return addDays(today, isNext && ahead === 0 ? 7 : ahead)
  }
  const [, date, month = ''] = /^(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+)$/u.exec(phrase) ?? []
  const number = months.get(month)
  if (date !== undefined && number !== undefined) return readDay(`${date}/${number}`, today)
  return /^\d{1,2}\/\d{1,2}(\/\d{2,4})?$/.test(phrase) ? readDay(phrase, today) : null
}

function lengthBetween(start: number, end: number): number {
  return end >= start ? end - start : end + dayMinutes - start
}

function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
