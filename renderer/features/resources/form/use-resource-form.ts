import { useKeptForm } from '../../../ui/form/use-kept-form'
import { readForm, type ResourceForm } from './resource-form'

/** The state of a resource's form; what was typed is kept until saved, even when the form is left. */
export function useResourceForm(name: string, basedOn: string, initial: ResourceForm) {
  return useKeptForm({ key: `resource.${name}`, basedOn, initial, read: readForm })
}

export type ResourceFormState = ReturnType<typeof useResourceForm>
