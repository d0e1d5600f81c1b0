import { z } from 'zod'

/** UUID text: version 7 at creation, version 5 for rows with a natural key. */
export const Id = z.uuid()

/** A local calendar day, YYYY-MM-DD. */
export const LocalDate = z.iso.date()

/** A wall-clock time, HH:MM, with seconds only where an imported event had some. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/)

/** A local day alone (all day) or followed by a wall-clock time: 2026-11-24 or 2026-11-24T14:00. */
export const LocalStart = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/)

/** An instant, ISO 8601 in UTC. */
export const Instant = z.iso.datetime()

/** An IANA time zone this machine knows. */
export const TimeZone = z
  .string()
  .max(80)
  .refine(isKnownTimeZone, { params: { code: 'unknownTimeZone' } })

export const Locale = z.enum(['fr', 'en'])
export type Locale = z.infer<typeof Locale>

function isKnownTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** One line of text a person typed; surrounding spaces are dropped. */
export const line = (max: number) => z.string().trim().max(max)

/** A line that may not be left empty. */
export const requiredLine = (max: number) => z.string().trim().min(1).max(max)

/** A web address that a click may open, or nothing. */
export const WebLink = line(2000).refine(
  (value) => value === '' || /^https?:\/\/\S+$/i.test(value),
  { params: { code: 'webAddress' } },
)

/** Every writing operation names the action it made; null when nothing had to change. */
export const Written = z.object({ actionId: Id.nullable() })

/** Words of the reader's language that a file needs: column heads, categories, natures. */
export const FileWords = z.record(z.string().max(60), z.string().max(160))
