import { useKeptForm } from '../../../ui/form/use-kept-form'
import { type MemberForm, readForm } from './member-form'

/** The state of a person's form; what was typed is kept until saved, even when the form is left. */
export function useMemberForm(name: string, basedOn: string, initial: MemberForm) {
  return useKeptForm({ key: `member.${name}`, basedOn, initial, read: readForm })
}

export type MemberFormState = ReturnType<typeof useMemberForm>
