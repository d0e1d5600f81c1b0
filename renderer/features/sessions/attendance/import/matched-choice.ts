import type { MatchedAttendance } from '../../../../../preload/contract/attendance-shapes'
import { type Attendee, withAdded } from '../attendance-list'

/** What becomes of a line: somebody known, somebody new to the directory, or nobody. */
export type LineChoice = { personId: string } | 'add' | 'leave'

/** What a line most likely means: one person, a new one, or nobody while several bear the name. */
export function firstChoice({ match, personId }: MatchedAttendance): LineChoice {
  if (personId !== null) return { personId }
  return match === 'none' ? 'add' : 'leave'
}

/** The people of the lines kept, each once; `added` says who was written for a line new to us. */
export function chosenPeople(
  rows: readonly MatchedAttendance[],
  choices: readonly LineChoice[],
  added: ReadonlyMap<number, string>,
  isBegun: boolean,
): Attendee[] {
  const people = rows.flatMap((row, index): Attendee[] => {
    const choice = choices[index] ?? 'leave'
    const personId = choice === 'add' ? added.get(index) : choice !== 'leave' && choice.personId
    if (personId === undefined || personId === false) return []
    const known = row.candidates.find(({ id }) => id === personId)
    const name = known?.name ?? row.name
    const organisation = known?.organisation ?? ''
    const attended = isBegun ? row.mode : null
    const minutes = isBegun ? row.minutes : null
    return [{ personId, name, organisation, isRegistered: !isBegun, mode: attended, minutes }]
  })
  return withAdded([], people)
}
