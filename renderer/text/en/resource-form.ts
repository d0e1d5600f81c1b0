import type { resourceForm as french } from '../fr/resource-form'
import type { Same } from '../words'

export const resourceForm: Same<typeof french> = {
  adding: { title: 'Add resources' },
  form: { editTitle: 'Edit the resource' },
  panel: {
    name: 'Resource',
    gone: 'This resource is no longer here',
    goneText: 'It may be in the trash.',
  },
}
