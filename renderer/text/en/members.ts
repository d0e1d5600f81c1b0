import type { members as french } from '../fr/members'
import type { Same } from '../words'

export const members: Same<typeof french> = {
  title: 'Community',
  unknown: 'Unknown person',
  picker: {
    placeholder: 'Name, e-mail or organisation',
    none: 'Nobody of that name',
    add: 'Add “{{name}}”',
    added: '{{name}} joins the directory',
  },
}
