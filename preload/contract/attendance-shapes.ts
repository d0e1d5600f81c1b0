import { z } from 'zod'
import { Id } from './shapes'

/** How one person attended: a hybrid session has both. */
export const AttendanceMode = z.enum(['inPerson', 'remote'])
export type AttendanceMode = z.infer<typeof AttendanceMode>

/** How long somebody was there, or something took: at most sixty days. */
export const Minutes = z
  .int()
  .min(0)
  .max(60 * 24 * 60)
const HeadCount = z.int().min(0).max(1_000_000)

/** Heads by mode: given by hand where a count is set, else counted from the attendance list. */
export const HeadCounts = z.object({
  registered: HeadCount,
  inPerson: HeadCount,
  remote: HeadCount,
})
export type HeadCounts = z.infer<typeof HeadCounts>

/** Head counts given by hand; null where the attendance list counts. */
export const GivenCounts = z.object({
  registeredCount: HeadCount.nullable(),
  inPersonCount: HeadCount.nullable(),
  remoteCount: HeadCount.nullable(),
})

export const Attendance = z.object({
  personId: Id,
  isRegistered: z.boolean(),
  /** Null when they did not come. */
  mode: AttendanceMode.nullable(),
  /** How long they stayed; null when it is not known. */
  minutes: Minutes.nullable(),
})
export type Attendance = z.infer<typeof Attendance>

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
