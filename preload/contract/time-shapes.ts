import { z } from 'zod'
import { Id, Instant, line, LocalDate, TimeZone } from './shapes'

/** What somebody does it for the community, or to keep it running. */
export const Nature = z.enum(['facilitation', 'administrative'])
export type Nature = z.infer<typeof Nature>

/** The starter categories, worded by the page in the reader's language. */
export const StarterCategory = z.enum([
  'preparation',
  'facilitation',
  'debrief',
  'followUp',
  'newsletter',
  'forum',
  'monitoring',
  'moderation',
  'membership',
  'reporting',
  'tools',
  'travel',
  'training',
  'pairCoordination',
])
export type StarterCategory = z.infer<typeof StarterCategory>

/** Starter categories have a key of their own, others the id of their row. */
export const CategoryKey = z.string().min(1).max(40)

export const TimeCategory = z.object({
  key: CategoryKey,
  /** Empty for a starter category that keeps its usual name. */
  name: z.string(),
  nature: Nature,
  isArchived: z.boolean(),
})
export type TimeCategory = z.infer<typeof TimeCategory>

export const TimeLink = z.object({
  kind: z.enum(['ritual', 'session', 'letter', 'resource', 'member']),
  id: Id,
})
export type TimeLink = z.infer<typeof TimeLink>

/** A link with the words that show it; the title of what is no more stays empty. */
export const NamedLink = TimeLink.extend({ title: z.string() })
export type NamedLink = z.infer<typeof NamedLink>

/** A day holds 24 hours, 25 where the clock goes back. */
export const longestSeconds = 25 * 3600

/**
 * Time spent: from one instant to another (half-open), or a day and a duration. Start times are
 * never invented: both instants are given or none.
 */
export const TimeDraft = z.object({
  personId: Id,
  spentOn: LocalDate,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  timeZone: TimeZone,
  durationSeconds: z.int().min(0).max(longestSeconds),
  category: CategoryKey,
  link: TimeLink.nullable(),
  note: line(2000),
  isVoluntary: z.boolean(),
})
export type TimeDraft = z.infer<typeof TimeDraft>

export const TimeEntry = TimeDraft.omit({ link: true }).extend({
  id: Id,
  link: NamedLink.nullable(),
  nature: Nature,
  /** Counted in a statement that was submitted: a change is an amendment. */
  isSubmitted: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
})
export type TimeEntry = z.infer<typeof TimeEntry>

/** What to show of the time. A filter left out lets every entry through. */
export const TimeFilter = z.object({
  from: LocalDate,
  /** Exclusive. */
  to: LocalDate,
  personId: Id.optional(),
  category: CategoryKey.optional(),
  nature: Nature.optional(),
  link: TimeLink.optional(),
  isVoluntary: z.boolean().optional(),
  /** Found in the note or the title of the link; accents and case do not count. */
  text: line(200).default(''),
})
export type TimeFilter = z.infer<typeof TimeFilter>

/** Rounding is only ever of what goes out: to so many minutes, each entry or each day. */
export const Rounding = z.object({
  minutes: z.union([z.literal(0), z.literal(5), z.literal(6), z.literal(10), z.literal(15)]),
  way: z.enum(['nearest', 'up', 'down']),
  of: z.enum(['entry', 'day']),
})
export type Rounding = z.infer<typeof Rounding>
