import { z } from 'zod'
import { operation } from './base'
import { FileWords, Id, Instant, line, LocalDate, TimeZone, Written } from './shapes'
import {
  CategoryKey,
  longestSeconds,
  Nature,
  Rounding,
  StarterCategory,
  TimeCategory,
  TimeDraft,
  TimeEntry,
  TimeFilter,
  TimeLink,
} from './time-shapes'
import { Engagement, TimeCost, TimeSummary, Week, TimeTotal } from './time-total-shapes'
import { Timer, TimerSpan, TimerSubject } from './timer-shapes'

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
        spans: z.array(TimerSpan).min(1).max(10_000),
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
