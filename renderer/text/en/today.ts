import type { today as french } from '../fr/today'
import type { Same } from '../words'

export const today: Same<typeof french> = {
  week: 'Week {{number}}.',
  sentence_zero: 'Week {{week}}. Nothing planned today.',
  sentence_one: 'Week {{week}}. One meeting today.',
  sentence_other: 'Week {{week}}. {{count}} meetings today.',
  thread: 'The day’s thread',
  wholeWeek: 'The whole week',
  nothingToday: 'Nothing today. What comes is under “Next”.',
  then: 'Next',
  nothingNext: 'Nothing else in the coming two weeks.',
  live: 'Going on, {{left}} left',
  held: 'Held',
  cancelled: 'Cancelled',
  cancelledWhy: 'Cancelled: {{reason}}',
  moved: 'Moved',
  allDay: 'All day',
  openLink: 'Join',
  share: 'The week',
  planned: '{{duration}} planned',
  emptyTitle: 'No ritual yet',
  emptyText:
    'A community lives by its meetings. Start with a ready-made ritual, or bring in a calendar you already keep.',
  firstRitual: 'Create a first ritual',
}
