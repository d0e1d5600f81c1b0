import { and, eq, isNotNull } from 'drizzle-orm'
import { addDays } from '../../../preload/rules/local-day'
import { sessions } from '../../database/schema'
import type { SampleLife } from './sample-life'
import { scatter } from './sample-attendance'

/** The columns of an entry that say what it was for; at most one is set. */
type Link =
  | { ritualId: string }
  | { sessionId: string }
  | { memberId: string }
  | { resourceId: string }
  | object

/** What an entry of a day is linked to, by the words of the sample: a ritual, the session just held, a member, a resource. */
export type LinkTargets = (wanted: string | undefined, day: string, seed: number) => Link

/** Looks up once what the year's entries may be linked to. */
export function linkTargets(
  { writing: { database }, people, library }: SampleLife,
  ritualIds: ReadonlyMap<string, string>,
): LinkTargets {
  const held = database
    .select({ id: sessions.id, startOn: sessions.startOn })
    .from(sessions)
    .where(and(eq(sessions.state, 'closed'), isNotNull(sessions.seriesId)))
    .orderBy(sessions.startOn)
    .all()
  return (wanted, day, seed) => {
    if (wanted === 'session') {
      const from = addDays(day, -7)
      const latest = held.findLast(({ startOn }) => startOn >= from && startOn <= day)
      return latest ? { sessionId: latest.id } : {}
    }
    if (wanted === 'member') {
      const there = people.filter(
        ({ joinedOn, leftOn }) => joinedOn <= day && !(leftOn && leftOn <= day),
      )
      const one = there[Math.floor(scatter(seed, 7) * there.length)]
      return one ? { memberId: one.id } : {}
    }
    if (wanted === 'resource') {
      // Every other time, monitoring is of nothing one keeps.
      const known = library.filter(({ addedOn }) => addedOn <= day)
      const one = known[Math.floor(2 * scatter(seed, 8) * known.length)]
      return one ? { resourceId: one.id } : {}
    }
    const ritualId = ritualIds.get(wanted?.replace('ritual:', '') ?? '')
    return ritualId === undefined ? {} : { ritualId }
  }
}
