import { z } from 'zod'
import { operation } from './base'
import { ResourceType } from './resource-shapes'
import { Mode, OccurrenceKey, Scope } from './rituals'
import {
  Id,
  Instant,
  line,
  LocalDate,
  LocalTime,
  requiredLine,
  TimeZone,
  WebLink,
  Written,
} from './shapes'
import { TableInput } from './tables'

export const SessionKind = z.enum(['visio', 'ritual', 'course', 'event', 'other'])
export type SessionKind = z.infer<typeof SessionKind>

export const SessionState = z.enum(['planned', 'closed', 'cancelled'])
export type SessionState = z.infer<typeof SessionState>

/** How one person attended: a hybrid session has both. */
export const AttendanceMode = z.enum(['inPerson', 'remote'])
export type AttendanceMode = z.infer<typeof AttendanceMode>

const Minutes = z
  .int()
  .min(0)
  .max(60 * 24 * 60)
const HeadCount = z.int().min(0).max(1_000_000)
const Markdown = z.string().max(200_000)

export const SessionItem = z.object({
  id: Id,
  kind: z.enum(['decision', 'action']),
  text: requiredLine(1000),
  ownerId: Id.nullable(),
  dueOn: LocalDate.nullable(),
  doneOn: LocalDate.nullable(),
})
export type SessionItem = z.infer<typeof SessionItem>

/** Something shared at a session; its title and address follow the library where it is of it. */
export const SessionResource = z.object({
  id: Id,
  title: requiredLine(1000),
  address: line(8000),
  /** The one of the library; null in words alone. Left out when written, it stays what it was. */
  resourceId: Id.nullable().optional(),
  /** What it is in the library. */
  type: ResourceType.nullable().optional(),
  /** Thrown out of the library since. */
  isThrown: z.boolean().optional(),
})
export type SessionResource = z.infer<typeof SessionResource>

/** A line to write; one in words alone can enter the library, or find itself there, with it. */
export const SharedLine = SessionResource.omit({ type: true, isThrown: true }).extend({
  isForLibrary: z.boolean().optional(),
})
export type SharedLine = z.infer<typeof SharedLine>

export const SessionDraft = z.object({
  kind: SessionKind,
  title: requiredLine(200),
  theme: line(200),
  /** The course or event it is tied to, in words. */
  linkedTo: line(300),
  mode: Mode,
  startOn: LocalDate,
  /** Null lasts all day. */
  startTime: LocalTime.nullable(),
  timeZone: TimeZone,
  durationMinutes: Minutes,
  place: line(300),
  link: WebLink,
  scope: Scope,
  territory: line(120),
  leadId: Id.nullable(),
  agenda: Markdown,
  minutes: Markdown,
})
export type SessionDraft = z.infer<typeof SessionDraft>

/** Heads by mode: given by hand where a count is set, else counted from the attendance list. */
export const HeadCounts = z.object({
  registered: HeadCount,
  inPerson: HeadCount,
  remote: HeadCount,
})
export type HeadCounts = z.infer<typeof HeadCounts>

/** Head counts given by hand; null where the attendance list counts. */
const GivenCounts = z.object({
  registeredCount: HeadCount.nullable(),
  inPersonCount: HeadCount.nullable(),
  remoteCount: HeadCount.nullable(),
})

export const SessionRow = z.object({
  id: Id,
  /** The occurrence it comes from; both null for a free-standing session. */
  seriesId: Id.nullable(),
  originalStart: z.string().nullable(),
  ritualId: Id.nullable(),
  kind: SessionKind,
  title: z.string(),
  theme: z.string(),
  mode: Mode,
  startOn: LocalDate,
  startTime: LocalTime.nullable(),
  startAt: Instant,
  endAt: Instant,
  durationMinutes: z.int(),
  place: z.string(),
  scope: Scope,
  territory: z.string(),
  state: SessionState,
  counts: HeadCounts,
})
export type SessionRow = z.infer<typeof SessionRow>

export const Attendance = z.object({
  personId: Id,
  isRegistered: z.boolean(),
  /** Null when they did not come. */
  mode: AttendanceMode.nullable(),
  /** How long they stayed; null when it is not known. */
  minutes: Minutes.nullable(),
})
export type Attendance = z.infer<typeof Attendance>

/** Time one animator spent on a session, in minutes. */
export const SessionTime = z.object({
  personId: Id,
  preparationMinutes: Minutes,
  facilitationMinutes: Minutes,
  debriefMinutes: Minutes,
})
export type SessionTime = z.infer<typeof SessionTime>

/** Thanks to give: who, and for what. */
export const SessionThanks = z.object({
  personId: Id,
  what: requiredLine(300),
  /** Null while the thanks are still to be given. */
  thankedOn: LocalDate.nullable(),
})
export type SessionThanks = z.infer<typeof SessionThanks>

export const Session = SessionRow.extend({
  ...SessionDraft.pick({
    linkedTo: true,
    timeZone: true,
    place: true,
    link: true,
    leadId: true,
    agenda: true,
    minutes: true,
  }).shape,
  ...GivenCounts.shape,
  reason: z.string(),
  closedAt: Instant.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
  attendances: z.array(Attendance.extend({ name: z.string(), organisation: z.string() })),
  items: z.array(SessionItem),
  resources: z.array(SessionResource),
  time: z.array(SessionTime),
  thanks: z.array(SessionThanks),
})
export type Session = z.infer<typeof Session>

/** What to show of the sessions. A filter left out lets every one through. */
export const SessionFilter = z.object({
  /** Found in the title, theme, territory, place, agenda or minutes; accents and case do not count. */
  text: line(200).default(''),
  state: SessionState.optional(),
  kind: SessionKind.optional(),
  mode: Mode.optional(),
  theme: z.string().optional(),
  territory: z.string().optional(),
  ritualId: Id.optional(),
  /** True: of no ritual. False: of a ritual. */
  isFreeStanding: z.boolean().optional(),
  /** A person who was registered or came. */
  personId: Id.optional(),
  from: LocalDate.optional(),
  /** Exclusive. */
  to: LocalDate.optional(),
})
export type SessionFilter = z.infer<typeof SessionFilter>

/** A session to be, from a past occurrence nobody has opened yet, or one that was never closed. */
export const Waiting = z.object({
  sessionId: Id.nullable(),
  occurrence: OccurrenceKey.nullable(),
  ritualId: Id.nullable(),
  title: z.string(),
  mode: Mode,
  startOn: LocalDate,
  startTime: LocalTime.nullable(),
  endAt: Instant,
})
export type Waiting = z.infer<typeof Waiting>

/** All that the closing sheet says: written in one action. */
export const Closing = z.object({
  mode: Mode,
  durationMinutes: Minutes,
  ...GivenCounts.shape,
  /** The whole list as it is to be; null leaves it as it is. */
  attendances: z.array(Attendance).max(5000).nullable(),
  minutes: Markdown,
  items: z.array(SessionItem).max(500),
  /** Those of the library that waited to be read, or were reviewed, are shared from now on. */
  resources: z.array(SharedLine).max(200),
  time: z.array(SessionTime).max(20),
  thanks: z.array(SessionThanks).max(200),
})
export type Closing = z.infer<typeof Closing>

/** Which session an operation is about: one that exists, or one that an occurrence will become. */
export const SessionTarget = z.union([z.object({ id: Id }), OccurrenceKey])
export type SessionTarget = z.infer<typeof SessionTarget>

/** A line of a pasted list or of an attendance file, with the person it seems to be. */
export const MatchedAttendance = z.object({
  line: z.int(),
  name: z.string(),
  email: z.string(),
  minutes: Minutes.nullable(),
  mode: AttendanceMode,
  /** email, name: one person is meant. ambiguous: several bear that name. none: nobody does. */
  match: z.enum(['email', 'name', 'ambiguous', 'none']),
  personId: Id.nullable(),
  candidates: z.array(z.object({ id: Id, name: z.string(), organisation: z.string() })),
})
export type MatchedAttendance = z.infer<typeof MatchedAttendance>

export const ReadAttendance = z.object({
  /** Which program wrote the file, as far as it can be told. */
  source: z.enum(['teams', 'zoom', 'table', 'list']),
  rows: z.array(MatchedAttendance),
  /** Lines that hold nobody: line and text, cut short. */
  skipped: z.array(z.object({ line: z.int(), text: z.string() })),
})
export type ReadAttendance = z.infer<typeof ReadAttendance>

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
