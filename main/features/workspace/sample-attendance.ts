import type { AttendanceMode } from '../../../preload/contract/attendance-shapes'
import { naturalId } from '../../database/natural-key'
import type { attendances } from '../../database/schema'
import type { SamplePerson } from './sample-people'

/** What decides who is at a session of the sample. */
export interface SampleMeeting {
  sessionId: string
  /** Tells one meeting from another; the same each time the sample is made. */
  seed: number
  startOn: string
  durationMinutes: number
  mode: 'inPerson' | 'remote' | 'hybrid'
  /** How many usually come. */
  usual: number
  /** Rank of the territory it is for; undefined for all. */
  territory: number | undefined
  /** Nobody has said yet who came: there are only people registered. */
  isOpen: boolean
}

type AttendanceRow = Omit<typeof attendances.$inferInsert, 'createdAt' | 'updatedAt'>

/** Who was registered and who came: the keen more often, neighbours first, nobody before joining. */
export function sampleAttendances(
  meeting: SampleMeeting,
  people: readonly SamplePerson[],
): AttendanceRow[] {
  const { seed, startOn, usual, territory } = meeting
  const wanted = Math.max(4, Math.round(usual * (0.7 + 0.6 * scatter(seed, 1))))
  return people
    .map((person, rank) => ({ person, rank, wish: wishOf(person, seed, rank, territory) }))
    .filter(({ person: { joinedOn, leftOn, keenness } }) => {
      return keenness > 0 && joinedOn <= startOn && (leftOn === null || leftOn > startOn)
    })
    .toSorted((a, b) => b.wish - a.wish)
    .slice(0, wanted)
    .map(({ person, rank }) => attendanceOf(meeting, person.id, rank))
}

function wishOf(
  { keenness, territory: own }: SamplePerson,
  seed: number,
  rank: number,
  territory: number | undefined,
): number {
  const isNear = territory === undefined || territory === own
  return keenness * 0.22 + (isNear ? 0.4 : 0) + scatter(seed, rank + 10)
}

function attendanceOf(meeting: SampleMeeting, personId: string, rank: number): AttendanceRow {
  const { sessionId, seed, durationMinutes, isOpen } = meeting
  const chance = scatter(seed, rank + 200)
  const hasCome = !isOpen && chance > 0.14
  const isLate = scatter(seed, rank + 300) > 0.85
  const minutes = isLate ? Math.round(durationMinutes * 0.7) : durationMinutes
  return {
    id: naturalId('attendances', sessionId, personId),
    sessionId,
    personId,
    // Some come without a word beforehand.
    isRegistered: chance < 0.9,
    mode: hasCome ? modeOf(meeting, rank) : null,
    minutes: hasCome ? minutes : null,
  }
}

function modeOf({ mode, seed }: SampleMeeting, rank: number): AttendanceMode {
  if (mode !== 'hybrid') return mode
  return scatter(seed, rank + 400) < 0.55 ? 'inPerson' : 'remote'
}

/** A number from 0 to 1 that two whole numbers decide: plausible disorder, the same for everybody. */
export function scatter(one: number, other: number): number {
  let mixed = Math.imul(one + 1, 0x9e37_79b1) ^ Math.imul(other + 1, 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x27d4_eb2f)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000
}
