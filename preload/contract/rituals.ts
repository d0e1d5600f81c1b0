import { z } from 'zod'
import { operation } from './base'
import {
  Id,
  Instant,
  line,
  LocalDate,
  Locale,
  LocalStart,
  LocalTime,
  requiredLine,
  TimeZone,
  WebLink,
  Written,
} from './shapes'

export const Mode = z.enum(['inPerson', 'remote', 'hybrid'])
export type Mode = z.infer<typeof Mode>

export const Scope = z.enum(['national', 'local'])
export type Scope = z.infer<typeof Scope>

/** How far an edit of one date reaches. */
export const EditSpan = z.enum(['one', 'following', 'all'])
export type EditSpan = z.infer<typeof EditSpan>

export const OccurrenceState = z.enum(['planned', 'held', 'cancelled'])
export type OccurrenceState = z.infer<typeof OccurrenceState>

export const TemplateKey = z.enum([
  'veillee',
  'cafeDesNouveaux',
  'questionDuLundi',
  'revueDeVeille',
  'codeveloppement',
  'rexExpress',
  'visiteApprenante',
  'atelierTuto',
  'fabrique',
  'tourDesTerritoires',
  'mercis',
  'anniversaire',
])
export type TemplateKey = z.infer<typeof TemplateKey>

/**
 * When a series happens. `rrule` is an RFC 5545 RRULE value whose UNTIL, if any, is a local day
 * (UNTIL=20270131, inclusive); null means once. `startTime` null means all day.
 */
export const Schedule = z.object({
  startOn: LocalDate,
  startTime: LocalTime.nullable(),
  timeZone: TimeZone,
  rrule: z.string().max(1024).nullable(),
  durationMinutes: z
    .int()
    .min(0)
    .max(60 * 24 * 60),
})
export type Schedule = z.infer<typeof Schedule>

export const Series = Schedule.extend({
  id: Id,
  /** iCalendar UID, stable for the life of the series. */
  uid: z.string(),
  /** iCalendar SEQUENCE, grows with each change. */
  sequence: z.int(),
  titleOverride: z.string().nullable(),
  purposeOverride: z.string().nullable(),
  modeOverride: Mode.nullable(),
  scopeOverride: Scope.nullable(),
  territoryOverride: z.string().nullable(),
  /** True: `leadId` and `backupId` hold here, even where they are null. */
  hasOwnTeam: z.boolean(),
  leadId: Id.nullable(),
  backupId: Id.nullable(),
  place: z.string(),
  link: z.string(),
})
export type Series = z.infer<typeof Series>

export const Ritual = z.object({
  id: Id,
  title: z.string(),
  purpose: z.string(),
  mode: Mode,
  scope: Scope,
  territory: z.string(),
  leadId: Id.nullable(),
  backupId: Id.nullable(),
  isFounding: z.boolean(),
  templateKey: TemplateKey.nullable(),
  /** How long before each date a notification comes, in minutes; null as the settings say. */
  reminderMinutes: z.int().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
  series: z.array(Series),
})
export type Ritual = z.infer<typeof Ritual>

export const RitualDraft = Schedule.extend({
  title: requiredLine(200),
  purpose: line(2000),
  mode: Mode,
  place: line(300),
  link: WebLink,
  scope: Scope,
  territory: line(120),
  leadId: Id.nullable(),
  backupId: Id.nullable(),
  isFounding: z.boolean(),
  templateKey: TemplateKey.nullable(),
  reminderMinutes: z.int().min(0).max(10_080).nullable().default(null),
})
export type RitualDraft = z.infer<typeof RitualDraft>

export const RitualTemplate = z.object({
  key: TemplateKey,
  title: z.string(),
  purpose: z.string(),
  mode: Mode,
  rrule: z.string(),
  startTime: LocalTime,
  durationMinutes: z.int(),
  isFounding: z.boolean(),
  /** The first day on or after the day asked for that the rule allows. */
  startOn: LocalDate,
})
export type RitualTemplate = z.infer<typeof RitualTemplate>

/** Points at one occurrence by its series and the start the rule gave it (RECURRENCE-ID). */
export const OccurrenceKey = z.object({ seriesId: Id, originalStart: LocalStart })
export type OccurrenceKey = z.infer<typeof OccurrenceKey>

/** What one date can say otherwise than its series, as the panel names it. */
export const DifferingField = z.enum([
  'start',
  'duration',
  'title',
  'purpose',
  'mode',
  'place',
  'link',
  'scope',
  'territory',
  'team',
])
export type DifferingField = z.infer<typeof DifferingField>

/** What an edit does with the dates that differ from their rule, by how many. */
export const ExceptionFate = z.object({
  /** As they were. */
  kept: z.int(),
  /** Still differing, on the new dates of the rule. */
  moved: z.int(),
  /** Of days that the new rule no longer gives: put in the trash with the edit. */
  dropped: z.int(),
})
export type ExceptionFate = z.infer<typeof ExceptionFate>

/** One date as the form edits it: its own values where it has some, else its series', else its ritual's. */
export const OccurrenceDetail = OccurrenceKey.extend({
  ritualId: Id,
  /** Wall time in the zone of its series; the rule is the series'. */
  ...Schedule.shape,
  title: z.string(),
  purpose: z.string(),
  mode: Mode,
  place: z.string(),
  link: z.string(),
  scope: Scope,
  territory: z.string(),
  leadId: Id.nullable(),
  backupId: Id.nullable(),
  /** What this date says otherwise than its series. */
  differs: z.array(DifferingField),
})
export type OccurrenceDetail = z.infer<typeof OccurrenceDetail>

const OccurrenceMove = OccurrenceKey.extend({
  start: LocalStart,
  durationMinutes: Schedule.shape.durationMinutes,
  span: EditSpan.default('one'),
  /** Why, for one occurrence alone. */
  reason: line(300).default(''),
})

const RitualEdit = RitualDraft.extend({
  id: Id,
  seriesId: Id,
  span: EditSpan.default('all'),
  /**
   * The date edited, by the key it has in its series; null only with `all`. With a date, every
   * field says what that date is to be (`startOn` and `startTime` too, in `timeZone`): what equals
   * what the date shows now stays as it is everywhere. A rule left as it is follows a new day.
   * Without one, `startOn` is the first date of the series and the rule is taken as written.
   */
  originalStart: LocalStart.nullable().default(null),
})

const WrittenRitual = Written.extend({ ritual: Ritual })

export const rituals = {
  /** One date with its own values, for the form and for what sets it apart; null where there is none. */
  occurrence: operation.input(OccurrenceKey).output(OccurrenceDetail.nullable()),
  /** Every ritual out of the trash, by title. */
  list: operation.output(z.array(Ritual)),
  get: operation.input(z.object({ id: Id })).output(Ritual),
  /** The twelve starter rituals, each ready to begin on or after `from`. */
  templates: operation
    .input(z.object({ locale: Locale, from: LocalDate }))
    .output(z.array(RitualTemplate)),
  create: operation.input(RitualDraft).output(WrittenRitual),
  /**
   * Rewrites one date, that date and the following (the ritual gains a series), or all of them.
   * Gives the key the edited date has from now on, and what became of the exceptions.
   */
  update: operation
    .input(RitualEdit)
    .output(WrittenRitual.extend({ key: OccurrenceKey.nullable(), exceptions: ExceptionFate })),
  /** What an update would do with the exceptions. Writes nothing. */
  previewUpdate: operation.input(RitualEdit).output(ExceptionFate),
  /** Puts the ritual and its series in the trash. */
  remove: operation.input(z.object({ id: Id })).output(WrittenRitual),
  /** What lies in the trash, newest first. */
  trash: operation.output(z.array(Ritual)),
  restore: operation.input(z.object({ id: Id })).output(WrittenRitual),
  /**
   * Gives an occurrence another start, as wall time in the workspace's zone, and another length;
   * with a wider span, the rule of the following or of all dates is shifted by as much.
   */
  moveOccurrence: operation
    .input(OccurrenceMove)
    .output(Written.extend({ key: OccurrenceKey, exceptions: ExceptionFate })),
  /** What a move would do with the exceptions. Writes nothing. */
  previewMove: operation.input(OccurrenceMove).output(ExceptionFate),
  /** Marks a past date as held by hand, where no session says so. */
  holdOccurrence: operation.input(OccurrenceKey).output(Written),
  /** Ends the ritual before this date: it and the following ones are no more. */
  end: operation.input(OccurrenceKey).output(Written.extend({ exceptions: ExceptionFate })),
  /** What ending would do with the exceptions. Writes nothing. */
  previewEnd: operation.input(OccurrenceKey).output(ExceptionFate),
  cancelOccurrence: operation.input(OccurrenceKey.extend({ reason: line(300) })).output(Written),
  /** Puts a moved or cancelled occurrence back as its rule has it. */
  resetOccurrence: operation.input(OccurrenceKey).output(Written),
}
