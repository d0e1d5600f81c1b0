import { starterWords } from './category-words'
import { folded } from './folded'
import { readPastDay } from './past-day'
import { clockOf, rangeSeconds, readLength, readRange, readStart } from './spoken-time'

/** Time as a line of words says it. */
export interface QuickTime<T extends Titled = Titled> {
  day: string
  /** HH:MM, both or none: a start is never invented. */
  startTime: string | null
  endTime: string | null
  /** By the clock on the wall; null while the line says no length. */
  durationSeconds: number | null
  categoryKey: string | null
  /** What it was for, among the titles given. */
  link: T | null
  isVoluntary: boolean
  /** What was not understood. */
  note: string
}

interface Titled {
  title: string
}

interface Known<T extends Titled> {
  today: string
  /** Those in use, with the names of this workspace; empty for a starter that keeps its own. */
  categories: readonly { key: string; name: string }[]
  /** Rituals, sessions and the like; of two that bear a title, the first one counts. */
  titles: readonly T[]
}

const longestPhrase = 6
const voluntary = /^(benevole|benevolement|benevolat|volontaire|voluntary|volunteer|unpaid)$/
/** Words that only lead to what was understood after them. */
const leading = /^(le|la|les|l'|de|du|des|d'|pour|sur|en|au|a|the|of|on|for|at|in|:|-|–)$/
const article = /^(?:(?:le|la|les|the) |l')/
const minuteSeconds = 60
const shortestBeginning = 4

/** Reads time said in one line, French or English: « 9h-10h30 préparation café des nouveaux ». */
export function readQuickTime<T extends Titled>(line: string, known: Known<T>): QuickTime<T> {
  const words = line.trim().split(/\s+/).filter(Boolean)
  const reading = new Reading(words)
  const range = reading.take(readRange)
  const start = range === null ? reading.take(readStart) : null
  const length = range === null ? reading.take(readLength) : null
  // An hour that nothing lasts from says nothing yet.
  if (start !== null && length === null) reading.giveBack()
  const minutes = range === null && length === null ? reading.takeBareMinutes() : null
  const day = reading.take((phrase) => readPastDay(phrase, known.today))
  const isVoluntary = reading.take((phrase) => voluntary.test(phrase) || null) !== null
  const { categoryKey, link } = takeNames(reading, known)
  const span = range ?? (start !== null && length !== null ? spanFrom(start, length) : null)
  return {
    day: day ?? known.today,
    startTime: span && clockOf(span.start),
    endTime: span && clockOf(span.end),
    durationSeconds: range === null ? (length ?? minutes) : rangeSeconds(range),
    categoryKey,
    link,
    isVoluntary,
    note: reading.rest(),
  }
}

function spanFrom(start: number, length: number) {
  return { start, end: start + length }
}

interface Found<T> {
  categoryKey: string | null
  link: T | null
}

/** The longest name wins, whichever of the two it is: « revue de veille » is no « veille ». */
function takeNames<T extends Titled>(reading: Reading, { categories, titles }: Known<T>): Found<T> {
  const byName = categoryNames(categories)
  const named = titles.map((one) => ({ one, name: nameOf(one.title) }))
  const found: Found<T> = { categoryKey: null, link: null }
  reading.takeLongest((phrase) => {
    const key = found.categoryKey === null ? byName.get(phrase) : undefined
    if (key !== undefined) found.categoryKey = key
    else if (found.link === null) found.link = titleOf(phrase, named)
    else return false
    return key !== undefined || found.link !== null
  })
  return found
}

/** A title, or the beginning of one alone. */
function titleOf<T>(phrase: string, named: readonly { one: T; name: string }[]): T | null {
  const wanted = phrase.replace(article, '')
  const exact = named.find(({ name }) => name === wanted)
  if (exact) return exact.one
  const begun = named.filter(({ name }) => isBeginning(wanted, name))
  const isAlone = new Set(begun.map(({ name }) => name)).size === 1
  return (isAlone && begun[0]?.one) || null
}

/** Whole words of a title are enough, or five letters of one: fewer are too often something else. */
function isBeginning(wanted: string, name: string): boolean {
  if (wanted.length < shortestBeginning || !name.startsWith(wanted)) return false
  return wanted.length > shortestBeginning || name[wanted.length] === ' '
}

function nameOf(title: string): string {
  return plainPhrase(title.trim().split(/\s+/)).replace(article, '')
}

/** Names of this workspace come last, and so win over those of the starters. */
function categoryNames(categories: Known<Titled>['categories']): ReadonlyMap<string, string> {
  const usual = categories.flatMap(({ key }) =>
    (starterWords.get(key) ?? []).map((name) => [name, key] as const),
  )
  const own = categories
    .filter(({ name }) => name.trim() !== '')
    .map(({ key, name }) => [plainPhrase(name.trim().split(/\s+/)), key] as const)
  return new Map([...usual, ...own])
}

/** The words of a line, and which of them were understood. */
class Reading {
  readonly #plain: string[]
  readonly #isTaken: boolean[]
  #latest = { from: 0, count: 0 }

  constructor(readonly words: readonly string[]) {
    this.#plain = words.map(plainWord)
    this.#isTaken = words.map(() => false)
  }

  /** The first phrase that says such a thing, the longest at its place. */
  take<R>(read: (phrase: string, next: string) => R | null): R | null {
    for (let from = 0; from < this.words.length; from += 1) {
      for (let count = longestPhrase; count > 0; count -= 1) {
        const phrase = this.#phrase(from, count)
        const next = this.#plain[from + count] ?? ''
        const found = phrase === null ? null : read(phrase, next)
        if (found !== null) return this.#mark(from, count, found)
      }
    }
    return null
  }

  /** Each phrase that is understood, longest first, until no more is. */
  takeLongest(isUnderstood: (phrase: string) => boolean): void {
    for (let count = longestPhrase; count > 0; count -= 1) {
      for (let from = 0; from + count <= this.words.length; from += 1) {
        const phrase = this.#phrase(from, count)?.replace(/^[dl]'/, '')
        if (phrase !== undefined && isUnderstood(phrase)) this.#mark(from, count, true)
      }
    }
  }

  /** A figure that opens the line, without a unit, is minutes. */
  takeBareMinutes(): number | null {
    const [first = ''] = this.#plain
    return /^\d{1,4}$/.test(first) ? this.#mark(0, 1, Number(first) * minuteSeconds) : null
  }

  /** The words that were not understood, without those that only led to one that was. */
  rest(): string {
    const kept: string[] = []
    for (let index = this.words.length - 1; index >= 0; index -= 1) {
      if (this.#isTaken[index] === true) continue
      const next = index + 1
      const isLead = next === this.words.length || this.#isTaken[next] === true
      if (isLead && leading.test(this.#plain[index] ?? '')) this.#isTaken[index] = true
      else kept.unshift(this.words[index] ?? '')
    }
    return kept.join(' ')
  }

  /** Undoes the latest taking. */
  giveBack(): void {
    const { from, count } = this.#latest
    this.#isTaken.fill(false, from, from + count)
  }

  #phrase(from: number, count: number): string | null {
    if (from + count > this.words.length) return null
    if (this.#isTaken.slice(from, from + count).includes(true)) return null
    return this.#plain.slice(from, from + count).join(' ')
  }

  #mark<R>(from: number, count: number, found: R): R {
    this.#latest = { from, count }
    this.#isTaken.fill(true, from, from + count)
    return found
  }
}

/** A word as it is compared: folded, without the punctuation around it. */
function plainWord(word: string): string {
  const text = folded(word)
  return text.replace(/^[«“"(,;.]+/, '').replace(/[»”"),;.!?]+$/, '') || text
}

function plainPhrase(words: readonly string[]): string {
  return words.map(plainWord).join(' ')
}
