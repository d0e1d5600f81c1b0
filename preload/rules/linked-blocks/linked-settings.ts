import type { LinkedName } from '../../contract/letter-linked'
import { Mode, Scope } from '../../contract/rituals'
import { SessionKind } from '../../contract/session-shapes'
import { LocalDate } from '../../contract/shapes'
import { addDays } from '../local-day'
import type { LinkedSettings } from './linked-marker'

/** What a new linked block asks for. Every setting has a word here, empty where it asks nothing. */
export const startingSettings: Readonly<Record<LinkedName, LinkedSettings>> = {
  agenda: { days: '30', scope: 'all', mode: 'all', kind: 'all', rituals: '', links: 'yes' },
  resources: { from: 'newest', count: '3', tag: '', ids: '', summary: 'no' },
  minutes: { session: '', decisions: 'yes', actions: 'yes', excerpt: 'yes' },
  thanks: { since: 'letter', which: 'due' },
  figures: { period: 'lastmonth', show: 'sessions attendances share resources' },
  newcomers: { since: 'letter' },
}

export const figureNames = ['sessions', 'attendances', 'share', 'resources'] as const
export type FigureName = (typeof figureNames)[number]
export const figurePeriods = ['lastmonth', 'month', 'year', 'schoolyear', 'days', 'dates'] as const
export const resourcePicks = ['newest', 'tag', 'picked'] as const

/** One of a few words, or the first of them. */
export function oneOf<const T extends string>(value: string | undefined, words: readonly T[]): T {
  const [first] = words
  const found = words.find((word) => word === value) ?? first
  if (found === undefined) throw new Error('no word to choose from')
  return found
}

/** A whole number within bounds; `otherwise` where the setting is none. */
export function numberWithin(
  value: string | undefined,
  [least, most]: readonly [number, number],
  otherwise: number,
): number {
  const number = Number(value)
  if (value === undefined || value.trim() === '' || !Number.isInteger(number)) return otherwise
  return Math.min(most, Math.max(least, number))
}

/** Words parted by blanks, each once. */
export function wordList(value: string | undefined): string[] {
  return [...new Set((value ?? '').split(/\s+/).filter((word) => word !== ''))]
}

export const daysWithin = [1, 366] as const
export const countWithin = [1, 30] as const

export interface AgendaSettings {
  days: number
  scope: Scope | 'all'
  mode: Mode | 'all'
  kind: SessionKind | 'all'
  /** Empty for every ritual, and what belongs to none. */
  rituals: readonly string[]
  /** Whether a title leads to where the meeting is joined. */
  hasLinks: boolean
}

export function agendaSettings(settings: LinkedSettings): AgendaSettings {
  return {
    days: numberWithin(settings['days'], daysWithin, 30),
    scope: oneOf(settings['scope'], ['all', ...Scope.options]),
    mode: oneOf(settings['mode'], ['all', ...Mode.options]),
    kind: oneOf(settings['kind'], ['all', ...SessionKind.options]),
    rituals: wordList(settings['rituals']),
    hasLinks: settings['links'] !== 'no',
  }
}

/** Since when: so many days ago, a day, or null for since the last letter that was sent. */
export function sinceSetting(settings: LinkedSettings, today: string): string | null {
  if (settings['days']) return addDays(today, -numberWithin(settings['days'], daysWithin, 30))
  const day = LocalDate.safeParse(settings['since'])
  return day.success ? day.data : null
}
