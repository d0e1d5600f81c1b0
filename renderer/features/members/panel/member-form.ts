import { type Member, MemberFields, TeamRole } from '../../../../preload/contract/members'
import type { z } from 'zod'

type Fields = z.infer<typeof MemberFields>

/** A person being written: days stay as they were typed while they are none. */
export interface MemberForm extends Omit<Fields, 'joinedOn' | 'leftOn'> {
  joinedOn: string
  leftOn: string
}

/** What is wrong with a field; each has its sentence in renderer/text. */
type Issue = 'nameRequired' | 'badEmail' | 'date' | 'tooLong' | 'leftBeforeJoined'
export type Issues = Partial<Record<keyof Fields, Issue>>
export type ReadForm = { fields: Fields; issues?: never } | { fields?: never; issues: Issues }

export const emptyForm: MemberForm = {
  name: '',
  role: null,
  email: '',
  organisation: '',
  territory: '',
  joinedOn: '',
  leftOn: '',
  digitalComfort: null,
  isOpposedToMail: false,
  agreesToBeNamed: false,
  note: '',
}

export function formOf(member: Member): MemberForm {
  const { name, role, email, organisation, territory, joinedOn, leftOn } = member
  const { digitalComfort, isOpposedToMail, agreesToBeNamed, note } = member
  return {
    name,
    role,
    email,
    organisation,
    territory,
    joinedOn: joinedOn ?? '',
    leftOn: leftOn ?? '',
    digitalComfort,
    isOpposedToMail,
    agreesToBeNamed,
    note,
  }
}

/** The fields a form stands for, or what is wrong with them. */
export function readForm(form: MemberForm): ReadForm {
  const read = MemberFields.safeParse({
    ...form,
    joinedOn: form.joinedOn.trim() === '' ? null : form.joinedOn,
    leftOn: form.leftOn.trim() === '' ? null : form.leftOn,
  })
  const issues: Issues = {}
  for (const { path, code } of read.error?.issues ?? []) {
    const field = path[0] as keyof Fields
    issues[field] ??= issueOf(field, code)
  }
  const { joinedOn, leftOn } = read.data ?? {}
  if (joinedOn && leftOn && leftOn < joinedOn) issues.leftOn = 'leftBeforeJoined'
  return read.success && issues.leftOn === undefined ? { fields: read.data } : { issues }
}

function issueOf(field: keyof Fields, code: string): Issue {
  if (field === 'joinedOn' || field === 'leftOn') return 'date'
  if (code === 'too_big') return 'tooLong'
  return field === 'email' ? 'badEmail' : 'nameRequired'
}

export function readRole(value: string | null): TeamRole | null {
  return TeamRole.safeParse(value).data ?? null
}
