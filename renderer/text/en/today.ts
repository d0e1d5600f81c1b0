import type { today as french } from '../fr/today'
import type { Same } from '../words'

export const today: Same<typeof french> = {
  sentenceLive: 'Week {{week}}. “{{title}}” is going on.',
  sentence_zero: 'Week {{week}}. Nothing planned today.',
  sentence_one: 'Week {{week}}. One meeting today.',
  sentence_other: 'Week {{week}}. {{count}} meetings today.',
  thread: 'The day’s thread',
  wholeWeek: 'The whole week',
  nothingToday: 'Nothing today.',
  nextMeeting: 'Next meeting:',
  laterThisWeek: 'Later this week',
  afterwards: 'Next',
  nothingNext: 'Nothing else in the coming four weeks.',
  live: 'Going on, {{left}} left',
  held: 'Held',
  cancelled: 'Cancelled',
  cancelledWhy: 'Cancelled: {{reason}}',
  moved: 'Moved',
  allDay: 'All day',
  openLink: 'Join',
  week: 'The week',
  planned: '{{duration}} planned',
  nothing: 'nothing',
  onDay: '{{day}}: {{hours}}',
  emptyTitle: 'No ritual yet',
  emptyText:
    'A community lives by its meetings. Start with a ready-made ritual, or bring in a calendar you already keep.',
  firstRitual: 'Create a first ritual',
}
