import type { time as french } from '../fr/time'
import type { Same } from '../words'

export const time: Same<typeof french> = {
  title: 'Time',
  natures: {
    facilitation: 'Facilitation',
    administrative: 'Administrative',
  },
  categories: {
    preparation: 'Preparation',
    facilitation: 'Leading a meeting',
    debrief: 'Debrief',
    followUp: 'Individual follow-up',
    newsletter: 'Newsletter',
    forum: 'Forum',
    monitoring: 'Monitoring',
    moderation: 'Moderation',
    membership: 'Registrations and members',
    reporting: 'Minutes and reporting',
    tools: 'Tools',
    travel: 'Travel',
    training: 'Training',
    pairCoordination: 'Coordination of the pair',
  },
  unknownCategory: 'Unknown category',
}
