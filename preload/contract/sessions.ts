import { z } from 'zod'
import { Attendance, GivenCounts, ReadAttendance } from './attendance-shapes'
import { operation } from './base'
import { Mode, OccurrenceKey } from './rituals'
import {
  Closing,
  Session,
  SessionDraft,
  SessionFilter,
  SessionItem,
  SessionResource,
  SessionRow,
  SessionTarget,
  SharedLine,
  Waiting,
} from './session-shapes'
import { Id, Instant, line, LocalDate, Written } from './shapes'
import { TableInput } from './tables'

export const MessagePurpose = z.enum(['invitation', 'reminder', 'followUp'])
export type MessagePurpose = z.infer<typeof MessagePurpose>

/** Whom a message about a session goes to. */
export const Recipients = z.object({
  /** registered, attended: from the attendance list. community, territory: nobody is on it yet. */
  basis: z.enum(['registered', 'attended', 'community', 'territory']),
  /** Each address once, in the order of names. */
  emails: z.array(z.string()),
  opposedCount: z.int(),
  withoutEmailCount: z.int(),
})
export type Recipients = z.infer<typeof Recipients>

const WrittenSession = Written.extend({ session: Session })

export const sessions = {
  /** Sessions out of the trash, the latest first, and how many match in all. */
  list: operation
    .input(
      SessionFilter.extend({
        isAscending: z.boolean().default(false),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(SessionRow) })),
  /** What the filters offer: themes and territories in use, with how many each. */
  facets: operation.output(
    z.object({
      themes: z.array(z.object({ value: z.string(), count: z.int() })),
      territories: z.array(z.object({ value: z.string(), count: z.int() })),
    }),
  ),
  get: operation.input(z.object({ id: Id })).output(Session),
  /** The session of an occurrence, or null when it has none yet. */
  ofOccurrence: operation.input(OccurrenceKey).output(Session.nullable()),
  /** Past and not closed, the oldest first: sessions, and occurrences since `since` without one. */
  waiting: operation.input(z.object({ now: Instant, since: LocalDate })).output(z.array(Waiting)),
  create: operation.input(SessionDraft).output(WrittenSession),
  /** Makes the session of an occurrence, with what the ritual says; gives it when it exists. */
  createFromOccurrence: operation.input(OccurrenceKey).output(WrittenSession),
  /** Writes the fields given; the others stay. The date of a ritual's session moves its occurrence. */
  update: operation
    .input(SessionDraft.partial().extend({ id: Id, ...GivenCounts.partial().shape }))
    .output(WrittenSession),
  cancel: operation.input(z.object({ id: Id, reason: line(300) })).output(WrittenSession),
  /** Takes back that it was closed or cancelled; what the closing wrote stays. */
  reopen: operation.input(z.object({ id: Id })).output(WrittenSession),
  remove: operation.input(z.object({ id: Id })).output(Written),
  trash: operation.output(z.array(SessionRow)),
  restore: operation.input(z.object({ id: Id })).output(WrittenSession),
  /** Writes who was registered and who came: the people given, the others stay as they are. */
  setAttendance: operation
    .input(z.object({ id: Id, attendances: z.array(Attendance).min(1).max(5000) }))
    .output(WrittenSession),
  /** Takes people off the list. */
  removeAttendance: operation
    .input(z.object({ id: Id, personIds: z.array(Id).min(1).max(5000) }))
    .output(WrittenSession),
  /** Makes the decisions and actions of a session those given. */
  setItems: operation
    .input(z.object({ id: Id, items: z.array(SessionItem).max(500) }))
    .output(WrittenSession),
  /** Makes the resources of a session those given. */
  setResources: operation
    .input(z.object({ id: Id, resources: z.array(SharedLine).max(200) }))
    .output(WrittenSession),
  /** What was shared at the sessions of a ritual, the latest first, each once. */
  sharedAtRitual: operation
    .input(z.object({ ritualId: Id, limit: z.int().min(1).max(500).default(10) }))
    .output(
      z.object({
        total: z.int(),
        rows: z.array(
          SessionResource.extend({
            sessionCount: z.int(),
            /** The latest session it was shared at. */
            lastId: Id,
            lastOn: LocalDate,
          }),
        ),
      }),
    ),
  /**
   * Reads a pasted list of names or e-mails, or a Teams or Zoom attendance file. Writes nothing.
   * The mode says where people were when the list does not: the one given, else the session's.
   */
  readAttendance: operation
    .input(z.object({ id: Id.optional(), mode: Mode.optional(), source: TableInput }))
    .output(ReadAttendance),
  /** Closes a session, or the occurrence that becomes one: everything in one action. */
  close: operation
    .input(z.object({ target: SessionTarget, closing: Closing }))
    .output(WrittenSession),
  recipients: operation
    .input(z.object({ id: Id, purpose: MessagePurpose, today: LocalDate }))
    .output(Recipients),
  /** An .ics file of this one session, to join to an invitation. */
  exportIcs: operation.input(z.object({ id: Id })).output(z.file()),
  /**
   * The attendance sheet as CSV for a spreadsheet; `headers` names its columns in order: name,
   * organisation, territory, registered, mode, minutes, signature. `words` says inPerson, remote
   * and yes in the reader's language.
   */
  exportAttendance: operation
    .input(
      z.object({
        id: Id,
        headers: z.array(z.string().max(80)).length(7),
        words: z.record(z.string().max(40), z.string().max(80)).default({}),
      }),
    )
    .output(z.file()),
}
