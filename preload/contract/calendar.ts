import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { operation } from './base'
import { Mode, OccurrenceKey, OccurrenceState, Schedule, Scope } from './rituals'
import { Id, Instant, LocalDate, LocalStart, Written } from './shapes'

export const Occurrence = OccurrenceKey.extend({
  ritualId: Id,
  title: z.string(),
  purpose: z.string(),
  /** Wall time in the workspace's zone; a day alone when it lasts all day. */
  start: LocalStart,
  /** Exclusive end, in the same form as start. */
  end: LocalStart,
  startAt: Instant,
  endAt: Instant,
  isAllDay: z.boolean(),
  mode: Mode,
  scope: Scope,
  territory: z.string(),
  leadId: Id.nullable(),
  backupId: Id.nullable(),
  place: z.string(),
  link: z.string(),
  state: OccurrenceState,
  /** It starts elsewhere than its rule says. */
  isMoved: z.boolean(),
  /** It differs from its series in anything: `rituals.resetOccurrence` would put it back. */
  isChanged: z.boolean(),
  reason: z.string(),
  /** Its session, once it has one; closed, the occurrence is held. */
  sessionId: Id.nullable(),
})
export type Occurrence = z.infer<typeof Occurrence>

export const UnreadableReason = z.enum([
  'notCalendar',
  'noEvent',
  'malformed',
  'missingStart',
  'invalidStart',
  'invalidDuration',
  'invalidRule',
  'subDaily',
  'ruleTooDense',
  'noOccurrence',
  'orphanOverride',
  'unsupportedComponent',
  'tooManyEvents',
  'tooLarge',
  'tooSlow',
  'outOfRange',
])
export type UnreadableReason = z.infer<typeof UnreadableReason>

/** What an import could not keep exactly, said before anything is written. */
export const ImportNote = z.enum([
  'zoneGuessed',
  'zoneUnknown',
  'encodingGuessed',
  'floatingTime',
  'alarmsIgnored',
  'attendeesIgnored',
  'olderSequence',
  'duplicateUid',
  'wasInTrash',
  'durationCapped',
  'textCut',
])
export type ImportNote = z.infer<typeof ImportNote>

export const ImportEntry = z.object({
  /** Identifies the entry within its plan. */
  key: z.string(),
  fileName: z.string(),
  status: z.enum(['new', 'updated', 'unchanged', 'unreadable']),
  title: z.string(),
  uid: z.string(),
  schedule: Schedule.nullable(),
  exceptionCount: z.int(),
  /** Fields that would change, for an updated entry. */
  changedFields: z.array(z.string()),
  reason: UnreadableReason.nullable(),
  /** The line the reason points at, cut short. */
  detail: z.string(),
  notes: z.array(ImportNote),
  isSelected: z.boolean(),
})
export type ImportEntry = z.infer<typeof ImportEntry>

export const ImportPlan = z.object({ planId: Id, entries: z.array(ImportEntry) })
export type ImportPlan = z.infer<typeof ImportPlan>

export const ImportProgress = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('reading'),
    fileName: z.string(),
    /** Files read before this one, and files in all. */
    done: z.int(),
    total: z.int(),
    /** Events of this file read so far, and in all; 0 until that is known. */
    eventsDone: z.int(),
    eventsTotal: z.int(),
  }),
  z.object({ step: z.literal('planned'), plan: ImportPlan }),
])
export type ImportProgress = z.infer<typeof ImportProgress>

export const calendar = {
  /** Occurrences that touch the days from `from` (inclusive) to `to` (exclusive), by start. */
  occurrences: operation
    .input(z.object({ from: LocalDate, to: LocalDate }))
    .output(z.array(Occurrence)),
  /** The next occurrences of one ritual from an instant on, cancelled ones included. */
  upcoming: operation
    .input(z.object({ ritualId: Id, from: Instant, count: z.int().min(1).max(50) }))
    .output(z.array(Occurrence)),
  /** The first dates a schedule would give from its start on: shown while it is being typed. */
  firstDates: operation
    .input(Schedule.extend({ count: z.int().min(1).max(20) }))
    .output(z.array(LocalStart)),
  /** Reads .ics files in a process of its own and says what each event would become. Writes nothing. */
  planImport: operation
    .input(z.object({ files: z.array(z.file()).min(1).max(50) }))
    .output(eventIterator(ImportProgress)),
  /** Writes the chosen entries of a plan in one action, after a backup. */
  applyImport: operation
    .input(z.object({ planId: Id, keys: z.array(z.string()).max(20_000) }))
    .output(Written.extend({ created: z.int(), updated: z.int(), skipped: z.int() })),
  /** An .ics file of these rituals, or of all when none is named. */
  exportIcs: operation
    .input(z.object({ ritualIds: z.array(Id).min(1).max(5000).nullable() }))
    .output(z.file()),
}
