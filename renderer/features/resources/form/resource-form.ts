import { type Resource, ResourceFields } from '../../../../preload/contract/resource-shapes'

/** What a form writes: everything but when it was collected and what no field holds. */
const Fields = ResourceFields.omit({ addedAt: true, extra: true })
type Fields = Omit<ResourceFields, 'addedAt' | 'extra'>
export type FormField = keyof Fields

/** A resource being written: days stay as they were typed while they are none. */
export interface ResourceForm extends Omit<Fields, 'issuedOn' | 'accessedOn' | 'reviewOn'> {
  issuedOn: string
  accessedOn: string
  reviewOn: string
}

/** What is wrong with a field; each has its sentence in renderer/text. */
type Issue = 'titleRequired' | 'badAddress' | 'partialDate' | 'date' | 'tooLong' | 'invalid'
export type Issues = Partial<Record<FormField, Issue>>
export type ReadForm = { fields: Fields; issues?: never } | { fields?: never; issues: Issues }

export const emptyForm: ResourceForm = {
  type: 'link',
  title: '',
  address: '',
  creators: [],
  containerTitle: '',
  publisher: '',
  publisherPlace: '',
  volume: '',
  issue: '',
  pages: '',
  edition: '',
  issuedOn: '',
  accessedOn: '',
  doi: '',
  isbn: '',
  issn: '',
  language: '',
  summary: '',
  note: '',
  level: null,
  licence: 'unknown',
  rightsHolder: '',
  attribution: '',
  state: 'toRead',
  reviewOn: '',
  territory: '',
  proposedById: null,
  tutorialById: null,
  tags: [],
  collectionIds: [],
}

const names = Object.keys(emptyForm) as FormField[]

export function formOf(resource: Resource): ResourceForm {
  const { issuedOn, accessedOn, reviewOn } = resource
  const fields = Object.fromEntries(
    names.map((name) => [name, resource[name]]),
  ) as unknown as Fields
  return {
    ...fields,
    issuedOn: issuedOn ?? '',
    accessedOn: accessedOn ?? '',
    reviewOn: reviewOn ?? '',
  }
}

/** The fields a form stands for, or what is wrong with them. */
export function readForm(form: ResourceForm): ReadForm {
  const read = Fields.safeParse({
    ...form,
    issuedOn: form.issuedOn.trim() === '' ? null : form.issuedOn,
    accessedOn: form.accessedOn.trim() === '' ? null : form.accessedOn,
    reviewOn: form.reviewOn.trim() === '' ? null : form.reviewOn,
  })
  if (read.success) return { fields: read.data }
  const issues: Issues = {}
  for (const { path, code } of read.error.issues) {
    const field = path[0] as FormField
    issues[field] ??= issueOf(field, code)
  }
  return { issues }
}

function issueOf(field: FormField, code: string): Issue {
  if (field === 'issuedOn') return 'partialDate'
  if (field === 'accessedOn' || field === 'reviewOn') return 'date'
  if (code === 'too_big') return 'tooLong'
  if (field === 'title') return 'titleRequired'
  return field === 'address' ? 'badAddress' : 'invalid'
}
