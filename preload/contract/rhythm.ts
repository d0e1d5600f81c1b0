import { z } from 'zod'
import { operation } from './base'
import { Occurrence } from './calendar'
import { Id, LocalDate, requiredLine, Written } from './shapes'

export const PublicHolidays = z.enum(['none', 'france', 'alsaceMoselle'])
export type PublicHolidays = z.infer<typeof PublicHolidays>

/** The days themselves, worded by the page. */
export const PublicHolidayName = z.enum([
  'newYear',
  'goodFriday',
  'easterMonday',
  'labourDay',
  'victory',
  'ascension',
  'whitMonday',
  'nationalDay',
  'assumption',
  'allSaints',
  'armistice',
  'christmas',
  'secondChristmas',
])
export type PublicHolidayName = z.infer<typeof PublicHolidayName>

/** When to say that the rhythm is too dense, or has a hole. */
export const RhythmSettings = z.object({
  /** More meetings than this in one week is dense. */
  densePerWeek: z.int().min(1).max(100),
  /** More days than this without any meeting is a hole. */
  holeDays: z.int().min(1).max(366),
  publicHolidays: PublicHolidays,
  /** The school holidays that count, among those imported; null for none. */
  schoolZone: z.string().max(80).nullable(),
  /** How long before a date a notification comes where the ritual does not say, in minutes; null for none. */
  defaultReminderMinutes: z.int().min(0).max(10_080).nullable(),
})
export type RhythmSettings = z.infer<typeof RhythmSettings>

const HolidayDays = z.object({
  startOn: LocalDate,
  /** Inclusive. */
  endOn: LocalDate,
})

/** A public holiday by its name, or a school holiday of a zone as its file calls it. */
export const Holiday = z.discriminatedUnion('kind', [
  HolidayDays.extend({ kind: z.literal('public'), name: PublicHolidayName }),
  HolidayDays.extend({ kind: z.literal('school'), name: z.string(), zone: z.string() }),
])
export type Holiday = z.infer<typeof Holiday>

/** Held ÷ due over the past, a cancelled date counting as due; null when nothing was due. */
export const Regularity = z.object({
  held: z.int(),
  cancelled: z.int(),
  /** Past, neither held nor cancelled: nobody has said. */
  unsaid: z.int(),
  due: z.int(),
  ratio: z.number().nullable(),
})
export type Regularity = z.infer<typeof Regularity>

const RhythmRow = z.object({
  ritualId: Id,
  title: z.string(),
  regularity: Regularity,
  /** One list a week, in order. */
  weeks: z.array(z.array(Occurrence)),
})

/** A meeting that is no ritual's: it has no row, and counts all the same. */
export const FreeMeeting = z.object({
  sessionId: Id,
  title: z.string(),
  startOn: LocalDate,
  state: z.enum(['planned', 'held', 'cancelled']),
})
export type FreeMeeting = z.infer<typeof FreeMeeting>

export const RhythmWarning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dense'), weekOn: LocalDate, count: z.int() }),
  z.object({
    kind: z.literal('hole'),
    /** Members of this territory; null for the whole community. */
    territory: z.string().nullable(),
    /** The last day with a meeting before the hole, and the next one; null where none is known. */
    afterOn: LocalDate.nullable(),
    beforeOn: LocalDate.nullable(),
    /** Days without a meeting, holidays not counted. */
    days: z.int(),
  }),
])
export type RhythmWarning = z.infer<typeof RhythmWarning>

export const Rhythm = z.object({
  /** Mondays of the weeks shown. */
  weeksOn: z.array(LocalDate),
  rows: z.array(RhythmRow),
  /** Sessions outside any ritual, one list a week. */
  freeMeetings: z.array(z.array(FreeMeeting)),
  warnings: z.array(RhythmWarning),
  holidays: z.array(Holiday),
})
export type Rhythm = z.infer<typeof Rhythm>

export const CalendarProgram = z.enum(['outlook', 'google', 'apple', 'thunderbird'])
export type CalendarProgram = z.infer<typeof CalendarProgram>

export const BalkReason = z.enum([
  /** The rule fits none of those the program knows: it refuses the event, or keeps one date. */
  'ruleTooComplex',
  /** The rule is taken, and gives other dates. */
  'ruleMisread',
  /** Extra dates without a rule: the event is refused. */
  'extraDatesAlone',
  /** Extra dates after the rule's last one: they do not show. */
  'extraDatesLate',
  /** Extra dates: they do not show. */
  'extraDates',
])
export type BalkReason = z.infer<typeof BalkReason>

/** A calendar program that would balk at a ritual's .ics, and over what. */
export const ConsumerIssue = z.object({
  ritualId: Id,
  title: z.string(),
  consumer: CalendarProgram,
  issue: BalkReason,
})
export type ConsumerIssue = z.infer<typeof ConsumerIssue>

export const rhythm = {
  settings: operation.output(RhythmSettings),
  updateSettings: operation
    .input(RhythmSettings.partial())
    .output(Written.extend({ settings: RhythmSettings })),
  /** Twelve weeks from the Monday of `from` on, a row a ritual, with what is too dense and what is missing. */
  view: operation
    .input(
      z.object({ from: LocalDate, today: LocalDate, weeks: z.int().min(1).max(53).default(12) }),
    )
    .output(Rhythm),
  /** Regularity of one ritual over the days from `from` (inclusive) to `today` (exclusive). */
  regularity: operation
    .input(z.object({ ritualId: Id, from: LocalDate, today: LocalDate }))
    .output(Regularity),
  /** Holidays that count, by the settings, and touch the days from `from` (inclusive) to `to` (exclusive), in order. */
  holidays: operation.input(z.object({ from: LocalDate, to: LocalDate })).output(z.array(Holiday)),
  /** Zones of the school holidays imported, with how many each. */
  schoolZones: operation.output(z.array(z.object({ zone: z.string(), count: z.int() }))),
  /** Reads school holidays from an .ics file and keeps them under a zone, in one action. */
  importSchoolHolidays: operation
    .input(z.object({ file: z.file(), zone: requiredLine(80) }))
    .output(Written.extend({ created: z.int(), updated: z.int(), unreadable: z.int() })),
  removeSchoolHolidays: operation.input(z.object({ zone: z.string() })).output(Written),
  /** What calendar programs would balk at in an export of these rituals, or of all; said before it. */
  consumerIssues: operation
    .input(z.object({ ritualIds: z.array(Id).min(1).max(5000).nullable() }))
    .output(z.array(ConsumerIssue)),
}
