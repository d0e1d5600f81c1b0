import type { Client } from './transports'

const plain = {
  name: 'Réseau des greffes',
  subtitle: '',
  authorName: 'Ada',
  pairName: 'Grace',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  templates: [],
  startOn: '2026-01-01',
} as const

/** Opens a new workspace for a case to start from. */
export function found(
  client: Client,
  differing: Partial<Parameters<Client['workspace']['create']>[0]> = {},
) {
  return client.workspace.create({ ...plain, templates: [], ...differing })
}

/** « Le 1er mardi du mois à 14 h », from December 2026 on. */
export const firstTuesday = {
  title: 'La Veillée',
  purpose: 'Se raconter le métier',
  mode: 'remote',
  place: '',
  link: 'https://visio.example.org/veillee',
  scope: 'national',
  territory: '',
  leadId: null,
  backupId: null,
  isFounding: true,
  templateKey: null,
  startOn: '2026-12-01',
  startTime: '14:00',
  timeZone: 'Europe/Paris',
  rrule: 'FREQ=MONTHLY;BYDAY=1TU',
  durationMinutes: 60,
} as const
