import { z } from 'zod'
import { Id, Instant, LocalDate } from './shapes'
import { CategoryKey, NamedLink } from './time-shapes'

/** Seconds by nature; what is voluntary is counted in them and said apart. */
export const TimeTotal = z.object({
  facilitation: z.int(),
  administrative: z.int(),
  voluntary: z.int(),
})
export type TimeTotal = z.infer<typeof TimeTotal>

/** Two entries of one person that share an interval. */
export const Overlap = z.object({
  firstId: Id,
  secondId: Id,
  from: Instant,
  to: Instant,
})
export type Overlap = z.infer<typeof Overlap>

/** One line of the week grid: a category, alone or for one linked item. */
export const WeekRow = z.object({
  category: CategoryKey,
  link: NamedLink.nullable(),
  /** Seven, from Monday. `untimed` is what can be typed over: the rest has start and end times. */
  days: z.array(z.object({ seconds: z.int(), untimedSeconds: z.int(), entryIds: z.array(Id) })),
})
export type WeekRow = z.infer<typeof WeekRow>

export const Week = z.object({
  mondayOn: LocalDate,
  rows: z.array(WeekRow),
  /** Seven totals, from Monday. */
  days: z.array(TimeTotal),
  overlaps: z.array(Overlap),
  /** Days confirmed as days without any time. */
  zeroOn: z.array(LocalDate),
  /** Minutes the letter of engagement plans for this week; null where none does. */
  plannedMinutes: z.number().nullable(),
  /** The statement that covers one of these days, if it was submitted. */
  isSubmitted: z.boolean(),
})
export type Week = z.infer<typeof Week>

/** Hours planned by the letter of engagement, and a private rate, over a period. */
export const Engagement = z.object({
  id: Id,
  personId: Id,
  fromOn: LocalDate,
  /** Inclusive; null while it lasts. */
  toOn: LocalDate.nullable(),
  per: z.enum(['week', 'year']),
  minutes: z
    .int()
    .min(0)
    .max(60 * 24 * 366),
  /** Cents an hour; null without one, and for whoever is not its owner. */
  rateCents: z.int().min(0).max(10_000_000).nullable(),
})
export type Engagement = z.infer<typeof Engagement>

export const Bucket = z.object({
  /** First day of the day, week (Monday), month or year. */
  startOn: LocalDate,
  total: TimeTotal,
  plannedMinutes: z.number().nullable(),
})
export type Bucket = z.infer<typeof Bucket>

export const TimeSummary = z.object({
  total: TimeTotal,
  buckets: z.array(Bucket),
  byCategory: z.array(z.object({ category: CategoryKey, seconds: z.int() })),
  byPerson: z.array(z.object({ personId: Id, name: z.string(), total: TimeTotal })),
  /** Smaller ÷ larger share of the two animators: smaller ÷ total (PRODUCT.md); null for one alone. */
  pairBalance: z.number().nullable(),
  plannedMinutes: z.number().nullable(),
  /** Seconds expected by the end of the period at the pace since its beginning; null when it is over. */
  forecastSeconds: z.int().nullable(),
  /** Cents at the owner's rate; null where the asker owns none. */
  costCents: z.int().nullable(),
})
export type TimeSummary = z.infer<typeof TimeSummary>

/** What one ritual or session took, and for how many. */
export const TimeCost = z.object({
  link: NamedLink,
  seconds: z.int(),
  sessions: z.int(),
  attendances: z.int(),
  costCents: z.int().nullable(),
})
export type TimeCost = z.infer<typeof TimeCost>
