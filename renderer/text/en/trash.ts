import type { trash as french } from '../fr/trash'
import type { Same } from '../words'

export const trash: Same<typeof french> = {
  title: 'Trash',
  lead_one: '{{count}} item, kept until you restore it.',
  lead_many: '{{count}} items, kept until you restore them.',
  lead_other: '{{count}} items, kept until you restore them.',
  rituals: 'Rituals',
  sessions: 'Sessions',
  letters: 'Newsletters',
  resources: 'Resources',
  sources: 'Sources to monitor',
  people: 'People',
  time: 'Time',
  more_one: 'Show {{count}} more',
  more_many: 'Show the other {{count}}',
  more_other: 'Show the other {{count}}',
  thrown: 'Deleted on {{date}} at {{time}}',
  restore: 'Restore',
  restoreNamed: 'Restore “{{title}}”',
  restored: '“{{title}}” is back',
  emptyTitle: 'Nothing to bring back',
  emptyText: 'What you delete comes here with all that goes with it, and one click restores it.',
  toRituals: 'See the rituals',
}
