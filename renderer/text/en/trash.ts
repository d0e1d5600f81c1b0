import type { trash as french } from '../fr/trash'
import type { Same } from '../words'

export const trash: Same<typeof french> = {
  title: 'Trash',
  lead_one: '{{count}} ritual, kept until you restore it.',
  lead_many: '{{count}} rituals, kept until you restore them.',
  lead_other: '{{count}} rituals, kept until you restore them.',
  thrown: 'Deleted on {{date}} at {{time}}',
  restore: 'Restore',
  restoreNamed: 'Restore “{{title}}”',
  restored: '“{{title}}” is back',
  emptyTitle: 'Nothing to bring back',
  emptyText: 'What you delete comes here with its dates and exceptions, and one click restores it.',
  toRituals: 'See the rituals',
}
