import type { Mode } from '../../../../preload/contract/rituals'
import type {
  Attendance,
  AttendanceMode,
  HeadCounts,
} from '../../../../preload/contract/attendance-shapes'
import type { Session } from '../../../../preload/contract/session-shapes'

/** Somebody on the attendance list, as shown: what is written of them, and who they are. */
export type Attendee = Session['attendances'][number]
type Who = Pick<Attendee, 'personId' | 'name' | 'organisation'>

/** How somebody attends where nothing else is said: a hybrid session is first of all a room. */
function usualMode(mode: Mode): AttendanceMode {
  return mode === 'remote' ? 'remote' : 'inPerson'
}

/** Heads by mode, counted from the list. */
export function countHeads(list: readonly Attendance[]): HeadCounts {
  const counts = { registered: 0, inPerson: 0, remote: 0 }
  for (const { isRegistered, mode } of list) {
    if (isRegistered) counts.registered += 1
    if (mode !== null) counts[mode] += 1
  }
  return counts
}

/** Ticks or unticks somebody as present; without presence there is no mode, and no minutes. */
export function withPresence(one: Attendee, isPresent: boolean, mode: Mode): Attendee {
  if (!isPresent) return { ...one, mode: null, minutes: null }
  return { ...one, mode: one.mode ?? usualMode(mode) }
}

/** The list with one of its people changed. */
export function withChanged(list: readonly Attendee[], changed: Attendee): Attendee[] {
  return list.map((one) => (one.personId === changed.personId ? changed : one))
}

/** Everybody ticked, or nobody. */
export function withAllPresent(
  list: readonly Attendee[],
  isPresent: boolean,
  mode: Mode,
): Attendee[] {
  return list.map((one) => withPresence(one, isPresent, mode))
}

/** Somebody new to the list: present where it has begun, else registered for it. */
export function newcomer(who: Who, isBegun: boolean, mode: Mode): Attendee {
  const { personId, name, organisation } = who
  const attended = isBegun ? usualMode(mode) : null
  return { personId, name, organisation, isRegistered: !isBegun, mode: attended, minutes: null }
}

/**
 * The list with people added, by name; whoever is on it already stays once, and what is added
 * about them completes what is known.
 */
export function withAdded(list: readonly Attendee[], added: readonly Attendee[]): Attendee[] {
  const known = new Map(list.map((one) => [one.personId, one]))
  for (const one of added) {
    const before = known.get(one.personId)
    known.set(one.personId, before ? completed(before, one) : one)
  }
  return [...known.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
}

function completed(before: Attendee, added: Attendee): Attendee {
  return {
    ...before,
    isRegistered: before.isRegistered || added.isRegistered,
    mode: added.mode ?? before.mode,
    minutes: added.minutes ?? before.minutes,
  }
}

/** How the people of a list attend once the session has another mode: no one is in two places. */
export function inMode(list: readonly Attendee[], mode: Mode): Attendee[] {
  if (mode === 'hybrid') return [...list]
  return list.map((one) => (one.mode === null ? one : { ...one, mode }))
}

/** What has to be written to make one list the other. */
export function changesBetween(
  before: readonly Attendee[],
  after: readonly Attendee[],
): { attendances: Attendance[]; personIds: string[] } {
  const known = new Map(before.map((one) => [one.personId, one]))
  const left = new Set(after.map(({ personId }) => personId))
  const isSame = (one: Attendee, other: Attendee | undefined) =>
    one.mode === other?.mode &&
    one.minutes === other.minutes &&
    one.isRegistered === other.isRegistered
  return {
    attendances: after.filter((one) => !isSame(one, known.get(one.personId))).map(attendanceOf),
    personIds: [...known.keys()].filter((id) => !left.has(id)),
  }
}

/** What is written of somebody on the list. */
export function attendanceOf({ personId, isRegistered, mode, minutes }: Attendee): Attendance {
  return { personId, isRegistered, mode, minutes }
}
