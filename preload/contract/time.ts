import { z } from 'zod'
import { operation } from './base'
import { Id, Instant, line, LocalDate, TimeZone, Written } from './shapes'

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
const CategoryKey = z.string().min(1).max(40)

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
const longestSeconds = 25 * 3600

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

/** A timer of one person on this device; it survives the end of the application. */
export const Timer = z.object({
  personId: Id,
  category: CategoryKey,
  link: NamedLink.nullable(),
  note: z.string(),
  isVoluntary: z.boolean(),
  /** Half-open spans it ran; the last one is open while it runs. */
  spans: z.array(z.object({ startedAt: Instant, endedAt: Instant.nullable() })),
  isRunning: z.boolean(),
  /** The last heartbeat: how far one is sure that somebody was there. */
  seenAt: Instant,
  /** True when the application was away while it ran: what to do with the gap is asked, never guessed. */
  hasGap: z.boolean(),
})
export type Timer = z.infer<typeof Timer>

const TimerSubject = TimeDraft.pick({
  personId: true,
  category: true,
  link: true,
  note: true,
  isVoluntary: true,
})

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

/** Rounding is only ever of what goes out: to so many minutes, each entry or each day. */
export const Rounding = z.object({
  minutes: z.union([z.literal(0), z.literal(5), z.literal(6), z.literal(10), z.literal(15)]),
  way: z.enum(['nearest', 'up', 'down']),
  of: z.enum(['entry', 'day']),
})
export type Rounding = z.infer<typeof Rounding>

/** Words of the reader's language that a file needs: column heads, categories, natures. */
export const FileWords = z.record(z.string().max(60), z.string().max(160))

const WrittenEntry = Written.extend({ entry: TimeEntry })
const WrittenTimer = z.object({ timer: Timer.nullable() })

export const time = {
  categories: operation.output(z.array(TimeCategory)),
  /** Makes the categories those given, in that order; one that is used is archived, never removed. */
  setCategories: operation
    .input(
      z.object({
        categories: z
          .array(
            z
              .object({
                /** Left out for a new one. */
                key: CategoryKey.optional(),
                name: line(80),
                nature: Nature,
                isArchived: z.boolean(),
              })
              .refine(({ key, name }) => name !== '' || StarterCategory.safeParse(key).success, {
                path: ['name'],
                params: { code: 'required' },
              }),
          )
          .max(100),
      }),
    )
    .output(Written.extend({ categories: z.array(TimeCategory) })),
  /** Entries by day and start, with what they add up to. */
  entries: operation
    .input(
      TimeFilter.extend({
        isDescending: z.boolean().default(true),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(1000).default(200),
      }),
    )
    .output(z.object({ total: z.int(), seconds: TimeTotal, rows: z.array(TimeEntry) })),
  get: operation.input(z.object({ id: Id })).output(TimeEntry),
  create: operation.input(TimeDraft).output(WrittenEntry),
  /** Writes the fields given; the others stay. */
  update: operation.input(TimeDraft.partial().extend({ id: Id })).output(WrittenEntry),
  /** Gives several entries the same category, link, person or note, in one action. */
  updateMany: operation
    .input(
      TimeDraft.pick({ personId: true, category: true, link: true, note: true, isVoluntary: true })
        .partial()
        .extend({ ids: z.array(Id).min(1).max(5000) }),
    )
    .output(Written.extend({ count: z.int() })),
  remove: operation.input(z.object({ ids: z.array(Id).min(1).max(5000) })).output(Written),
  trash: operation.output(z.array(TimeEntry)),
  restore: operation.input(z.object({ ids: z.array(Id).min(1).max(5000) })).output(Written),
  week: operation.input(z.object({ personId: Id, mondayOn: LocalDate })).output(Week),
  /** Makes a cell of the week grid hold so much: its untimed entry takes the difference. */
  setCell: operation
    .input(
      z.object({
        personId: Id,
        day: LocalDate,
        category: CategoryKey,
        link: TimeLink.nullable(),
        seconds: z.int().min(0).max(longestSeconds),
      }),
    )
    .output(Written),
  /** The same for several cells, as pasted from a spreadsheet, in one action. */
  setCells: operation
    .input(
      z.object({
        personId: Id,
        cells: z
          .array(
            z.object({
              day: LocalDate,
              category: CategoryKey,
              link: TimeLink.nullable(),
              seconds: z.int().min(0).max(longestSeconds),
            }),
          )
          .min(1)
          .max(1000),
      }),
    )
    .output(Written),
  /** Copies the untimed durations of the week before into the empty cells of a week. */
  copyWeek: operation
    .input(z.object({ personId: Id, mondayOn: LocalDate }))
    .output(Written.extend({ count: z.int() })),
  /** Says that a day had no time at all, or takes that back. */
  setZeroDay: operation
    .input(z.object({ personId: Id, day: LocalDate, isZero: z.boolean() }))
    .output(Written),
  /** The timer of one person on this device, or null. Its heartbeat is not a change of the workspace. */
  timer: operation
    .input(z.object({ personId: Id, at: Instant.optional() }))
    .output(Timer.nullable()),
  /**
   * Starts a timer; one that runs is stopped first and its time written. Like pausing and stopping,
   * refused over a gap (TIMER_GAP): what becomes of it is asked first.
   */
  startTimer: operation
    .input(TimerSubject.extend({ at: Instant, timeZone: TimeZone }))
    .output(Written.extend({ timer: Timer })),
  pauseTimer: operation.input(z.object({ personId: Id, at: Instant })).output(WrittenTimer),
  resumeTimer: operation.input(z.object({ personId: Id, at: Instant })).output(WrittenTimer),
  /** Says what the timer is for, while it runs. */
  nameTimer: operation.input(TimerSubject).output(WrittenTimer),
  /** Stops it and writes an entry a span; spans under a second are none. */
  stopTimer: operation
    .input(z.object({ personId: Id, at: Instant, timeZone: TimeZone }))
    .output(Written.extend({ entries: z.array(TimeEntry) })),
  discardTimer: operation.input(z.object({ personId: Id })).output(WrittenTimer),
  /** Puts back a timer just thrown away, as it was; where another one runs, that one stays. */
  restoreTimer: operation
    .input(
      TimerSubject.extend({
        spans: z
          .array(z.object({ startedAt: Instant, endedAt: Instant.nullable() }))
          .min(1)
          .max(10_000),
        seenAt: Instant,
      }),
    )
    .output(WrittenTimer),
  /** Says that somebody is still there. */
  beat: operation.input(z.object({ personId: Id, at: Instant })).output(WrittenTimer),
  /**
   * Answers what becomes of a gap: kept whole; cut, the timer stopped where somebody was last seen;
   * split, paused from then until now; reassigned, the gap a span of another category. `from` says
   * since when nobody touched anything, where that is before the last heartbeat.
   */
  settleGap: operation
    .input(
      z.object({
        personId: Id,
        at: Instant,
        timeZone: TimeZone,
        choice: z.enum(['keep', 'cut', 'split', 'reassign']),
        category: CategoryKey.optional(),
        from: Instant.optional(),
      }),
    )
    .output(Written.extend({ timer: Timer.nullable() })),
  engagements: operation.input(z.object({ personId: Id })).output(z.array(Engagement)),
  setEngagement: operation
    .input(Engagement.extend({ id: Id.optional() }))
    .output(Written.extend({ engagement: Engagement })),
  removeEngagement: operation.input(z.object({ id: Id })).output(Written),
  /** Totals over a period, cut in days, weeks, months or years; of one person or of the team. */
  summary: operation
    .input(TimeFilter.extend({ by: z.enum(['day', 'week', 'month', 'year']), today: LocalDate }))
    .output(TimeSummary),
  /** What each ritual or session took over a period, the dearest first. */
  costs: operation
    .input(
      z.object({
        from: LocalDate,
        to: LocalDate,
        of: z.enum(['ritual', 'session']),
        /** The time of this person alone; left out, of the whole team. */
        personId: Id.optional(),
      }),
    )
    .output(z.array(TimeCost)),
  exportCsv: operation
    .input(TimeFilter.extend({ rounding: Rounding, words: FileWords, isFrench: z.boolean() }))
    .output(z.file()),
  /** A workbook: entries with real dates and durations, totals, a sheet a view. */
  exportXlsx: operation
    .input(TimeFilter.extend({ rounding: Rounding, words: FileWords }))
    .output(z.file()),
}
