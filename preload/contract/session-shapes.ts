import { z } from 'zod'
import { Attendance, GivenCounts, HeadCounts, Minutes } from './attendance-shapes'
import { ResourceType } from './resource-shapes'
import { Mode, OccurrenceKey, Scope } from './rituals'
import { Id, Instant, line, LocalDate, LocalTime, requiredLine, TimeZone, WebLink } from './shapes'

export const SessionKind = z.enum(['visio', 'ritual', 'course', 'event', 'other'])
export type SessionKind = z.infer<typeof SessionKind>

export const SessionState = z.enum(['planned', 'closed', 'cancelled'])
export type SessionState = z.infer<typeof SessionState>

/** Long text a person writes. */
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
