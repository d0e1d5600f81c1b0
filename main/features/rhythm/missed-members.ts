import type { RhythmWarning } from '../../../preload/contract/rhythm'
import { findHoles, type Hole, type Span } from './holes'
import { type Meeting, reaches } from './meeting'

/**
 * The holes of the whole community, then those that only the members of one territory have. A
 * community that has never met has no rhythm yet, and so no hole; nor has it before its first meeting.
 */
export function missedMembers(
  meetings: readonly Meeting[],
  territories: readonly string[],
  span: Span,
  atMost: number,
  isExcused: (day: string) => boolean,
): RhythmWarning[] {
  const [began] = meetings.map(({ on }) => on).toSorted()
  if (began === undefined) return []
  const lived = { from: began > span.from ? began : span.from, to: span.to }
  const holesOf = (met: readonly Meeting[]) =>
    findHoles(
      met.map(({ on }) => on),
      lived,
      atMost,
      isExcused,
    )
  const everyones = holesOf(meetings)
  const own = territories.flatMap((territory) =>
    holesOf(meetings.filter((meeting) => reaches(meeting, territory)))
      .filter((hole) => !everyones.some((one) => isSame(one, hole)))
      .map((hole) => ({ kind: 'hole' as const, territory, ...hole })),
  )
  return [...everyones.map((hole) => ({ kind: 'hole' as const, territory: null, ...hole })), ...own]
}

function isSame(one: Hole, other: Hole): boolean {
  return one.afterOn === other.afterOn && one.beforeOn === other.beforeOn
}
