import type { Member } from '../../../preload/contract/members'
import type { Attendance } from '../../../preload/contract/attendance-shapes'
import type { Session } from '../../../preload/contract/session-shapes'
import type { MessagePurpose, Recipients } from '../../../preload/contract/sessions'
import { isPresent } from '../../rules/presence'
import { reachablePeople } from '../../rules/reachable-people'

interface Meeting extends Pick<Session, 'scope' | 'territory'> {
  attendances: readonly Pick<Attendance, 'personId' | 'isRegistered' | 'mode'>[]
}
type Addressee = Pick<Member, 'id' | 'email' | 'territory' | 'leftOn' | 'isOpposedToMail'>

/**
 * Whom a message about a session goes to, out of `everybody` by name. Who has left is not meant;
 * who is opposed to mail, or has no address, is counted but not written to.
 */
export function recipientsOf(
  purpose: MessagePurpose,
  meeting: Meeting,
  everybody: readonly Addressee[],
  today: string,
): Recipients {
  const basis = basisOf(purpose, meeting)
  const isMeant = audienceOf(basis, meeting)
  const meant = everybody.filter((person) => isPresent(person, today) && isMeant(person))
  const { people, opposedCount, withoutEmailCount } = reachablePeople(meant)
  return { basis, emails: people.map(({ email }) => email), opposedCount, withoutEmailCount }
}

/** An invitation goes to everybody concerned until somebody is registered; thanks to who came. */
function basisOf(purpose: MessagePurpose, meeting: Meeting): Recipients['basis'] {
  const { attendances, scope, territory } = meeting
  if (purpose === 'followUp' && attendances.some(({ mode }) => mode !== null)) return 'attended'
  if (purpose !== 'invitation' || attendances.some(({ isRegistered }) => isRegistered))
    return 'registered'
  return scope === 'local' && territory !== '' ? 'territory' : 'community'
}

function audienceOf(
  basis: Recipients['basis'],
  { attendances, territory }: Meeting,
): (person: Addressee) => boolean {
  if (basis === 'community') return () => true
  if (basis === 'territory') return (person) => person.territory === territory
  const ids = new Set(
    attendances
      .filter(({ isRegistered, mode }) => (basis === 'attended' ? mode !== null : isRegistered))
      .map(({ personId }) => personId),
  )
  return ({ id }) => ids.has(id)
}
