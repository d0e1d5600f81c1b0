import type { Locale } from '../../preload/contract/shapes'

/** A local day or wall time is read as UTC, so that the zone of this machine never shifts it. */
function asUtc(local: string): Date {
  return new Date(local.length === 10 ? `${local}T00:00Z` : `${local}Z`)
}

const formats = {
  /** mardi 24 novembre 2026 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** mardi 24 novembre */
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 24 novembre */
  monthDay: { day: 'numeric', month: 'long' },
  /** mar. 24 nov. */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** mar. 24 */
  weekday: { weekday: 'short', day: 'numeric' },
  /** 24 nov. */
  brief: { day: 'numeric', month: 'short' },
  /** novembre 2026 */
  month: { month: 'long', year: 'numeric' },
  /** 24 novembre 2026 */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateStyle = keyof typeof formats
const cache = new Map<string, Intl.DateTimeFormat>()

const said = new Map<string, string>()
const keptDays = 4000

/** A local day, or the day of a wall time, in words. A calendar says the same days over and over. */
export function formatDay(local: string, style: DateStyle, locale: Locale): string {
  const key = `${locale} ${style} ${local.slice(0, 10)}`
  const known = said.get(key)
  if (known !== undefined) return known
  const words = sayDay(local, style, locale)
  if (said.size >= keptDays) said.clear()
  said.set(key, words)
  return words
}

function sayDay(local: string, style: DateStyle, locale: Locale): string {
  const key = `${locale} ${style}`
  const known = cache.get(key)
  const format =
    known ??
    new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
      ...formats[style],
      timeZone: 'UTC',
    })
  if (!known) cache.set(key, format)
  return format
    .formatToParts(asUtc(local))
    .map(({ type, value }) => {
      // French says « 1er janvier »; British dates go without a comma in every version of the data.
      if (type === 'day' && value === '1' && locale === 'fr') return '1er'
      return type === 'literal' ? value.replace(', ', ' ') : value
    })
    .join('')
}

/** The hour of a wall time, on 24 hours: 14:00. Empty for a day alone. */
export function formatTime(local: string): string {
  return local.length === 10 ? '' : local.slice(11, 16)
}

/** Minutes as people say them: 45 min, 1 h, 1 h 30, 2 days. */
export function formatDuration(minutes: number, locale: Locale): string {
  const days = minutes / 1440
  if (minutes > 0 && Number.isInteger(days)) {
    const unit = locale === 'fr' ? 'jour' : 'day'
    return `${days}\u00A0${unit}${days > 1 ? 's' : ''}`
  }
  return formatHours(minutes)
}

/** Minutes as hours, however many: 45 min, 1 h 30, 26 h. */
export function formatHours(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest}\u00A0min`
  return rest === 0 ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${String(rest).padStart(2, '0')}`
}

/** Today as a local day in a zone. */
export function todayIn(timeZone: string, now = new Date()): string {
  return nowIn(timeZone, now).slice(0, 10)
}

/** Now as a wall time in a zone: 2026-11-24T14:05. */
export function nowIn(timeZone: string, now = new Date()): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(now)
  return parts.replace(' ', 'T').slice(0, 16)
}

/** The first letter as a capital: French dates open a title so. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
