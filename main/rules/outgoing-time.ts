import type { Nature, Rounding } from '../../preload/contract/time-shapes'
import type { TimeTotal } from '../../preload/contract/time-total-shapes'
import { type DaySeconds, roundTime, type RoundedTime } from './rounding'

/** An entry as it goes out, in the reader's words. */
export interface OutgoingLine extends DaySeconds {
  personName: string
  /** Wall times of the zone it was entered in; null for a duration only. */
  start: string | null
  end: string | null
  category: string
  nature: Nature
  isVoluntary: boolean
  linkTitle: string
  note: string
}

interface OutgoingDay extends DaySeconds {
  personName: string
}

interface OutgoingCategory {
  category: string
  nature: Nature
  seconds: number
}

interface OutgoingPerson {
  personId: string
  personName: string
  total: TimeTotal
  plannedMinutes: number | null
}

/** Time as a file states it; without lines where totals alone may leave. */
export interface OutgoingTime {
  /** What the file is about: a label and what it says. */
  facts: [label: string, text: string][]
  lines: OutgoingLine[]
  days: OutgoingDay[]
  categories: OutgoingCategory[]
  people: OutgoingPerson[]
  /** SHA-256 of what was signed; empty where nothing was. */
  hash: string
}

/** What lines add up to, by category and by person. */
export function addUpLines(
  lines: readonly OutgoingLine[],
): Pick<OutgoingTime, 'categories' | 'people'> {
  const categories = [...Map.groupBy(lines, categoryKey).values()].map((own) => ({
    category: own[0]?.category ?? '',
    nature: own[0]?.nature ?? 'facilitation',
    seconds: sumOf(own),
  }))
  const people = [...Map.groupBy(lines, ({ personId }) => personId).values()].map((own) => ({
    personId: own[0]?.personId ?? '',
    personName: own[0]?.personName ?? '',
    total: {
      facilitation: sumOf(own.filter(({ nature }) => nature === 'facilitation')),
      administrative: sumOf(own.filter(({ nature }) => nature === 'administrative')),
      voluntary: sumOf(own.filter(({ isVoluntary }) => isVoluntary)),
    },
    plannedMinutes: null,
  }))
  return { categories: categories.toSorted((a, b) => b.seconds - a.seconds), people }
}

/** Time rounded by a profile: entries, days, categories and all of it. */
export function roundOutgoing(
  { lines, days, categories }: OutgoingTime,
  profile: Rounding,
): RoundedTime & { categories: (number | null)[] } {
  const rounded = roundTime(lines, days, profile)
  if (profile.minutes === 0)
    return { ...rounded, categories: categories.map(({ seconds }) => seconds) }
  if (profile.of === 'day' || lines.length === 0)
    return { ...rounded, categories: categories.map(() => null) }
  const byCategory = new Map<string, number>()
  lines.forEach((line, index) => {
    const key = categoryKey(line)
    byCategory.set(key, (byCategory.get(key) ?? 0) + (rounded.entries[index] ?? 0))
  })
  return { ...rounded, categories: categories.map((one) => byCategory.get(categoryKey(one)) ?? 0) }
}

/** Exact seconds of all that goes out. */
export function outgoingSeconds({ people }: OutgoingTime): number {
  return people.reduce((all, { total }) => all + total.facilitation + total.administrative, 0)
}

function categoryKey({ category, nature }: { category: string; nature: Nature }): string {
  return `${nature} ${category}`
}

function sumOf(values: readonly { seconds: number }[]): number {
  return values.reduce((total, { seconds }) => total + seconds, 0)
}
