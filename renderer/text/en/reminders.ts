import type { reminders as french } from '../fr/reminders'
import type { Same } from '../words'

export const reminders: Same<typeof french> = {
  label: 'Reminder',
  asSettings: 'As the settings say',
  asSettingsNone: 'As the settings say (none)',
  asSettingsSome: 'As the settings say ({{before}})',
  atTheTime: 'At the time',
  before: '{{duration}} before',
  forAll: 'For all the dates of the ritual.',
  custom: 'Another length…',
  customLabel: 'How long before',
  issue: 'A length of seven days at most, such as 20 min or 2 h.',
  granted:
    'It shows among the notifications of the system, as long as a window of Veillée is open.',
  default: 'Without your agreement it shows in the window of Veillée only, as long as it is open.',
  denied:
    'The notifications of Veillée are refused on this computer: it shows in its window, as long as it is open.',
  unavailable:
    'This computer shows no notifications: it shows in the window of Veillée, as long as it is open.',
  allow: 'Allow notifications',
  region: 'Reminders',
  open: 'See the date',
  dismiss: 'Close the reminder: {{title}}',
}
