import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { type Application, createApplication } from '../../main/application'
import { act } from '../../main/database/action'
import { insertRitual } from '../../main/database/rituals'
import { forkFrom } from '../../main/fork-process'
import type { contract } from '../../preload/contract'
import type { RitualDraft } from '../../preload/contract/rituals'

export interface BenchApplication {
  application: Application
  client: ContractRouterClient<typeof contract>
  dataFolder: string
}

/** An application with an empty data folder of its own, called directly. */
export function newApplication(): BenchApplication {
  const dataFolder = mkdtempSync(join(tmpdir(), 'veillee-bench-'))
  const application = createApplication({
    dataFolder,
    documentsFolder: dataFolder,
    sealingKey: null,
    spawn: forkFrom(resolve('out/main')),
    log: (line) => process.stderr.write(`${line}\n`),
  })
  const client = createRouterClient(application.router, {
    context: application.context,
  })
  return { application, client, dataFolder }
}

export const plain: RitualDraft = {
  title: '',
  purpose: '',
  mode: 'remote',
  place: '',
  link: '',
  scope: 'national',
  territory: '',
  leadId: null,
  backupId: null,
  isFounding: false,
  templateKey: null,
  reminderMinutes: null,
  startOn: '2026-11-02',
  startTime: '09:00',
  timeZone: 'Europe/Paris',
  rrule: null,
  durationMinutes: 45,
}

export interface LargeWorkspace {
  dataFolder: string
  path: string
}

/** A workspace file with these rituals, closed again. */
export async function makeWorkspace(
  drafts: readonly Partial<RitualDraft>[],
): Promise<LargeWorkspace> {
  const { application, client, dataFolder } = newApplication()
  const { path } = await client.workspace.create({
    name: 'Mesure',
    authorName: 'Ada',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    templates: [],
    startOn: '2026-01-01',
  })
  const { file } = application.context.desk
  if (!file) throw new Error('no workspace')
  act(file, 'rituals.create', (writing) => {
    for (const draft of drafts) insertRitual(writing, { ...plain, ...draft })
  })
  application.close()
  return { dataFolder, path }
}

const rules = [
  'FREQ=MONTHLY;BYDAY=1TU',
  'FREQ=MONTHLY;BYMONTHDAY=12',
  'FREQ=MONTHLY;INTERVAL=2;BYDAY=3TH',
  'FREQ=YEARLY',
]

/** Two thousand rituals of a long-lived community, each with its rule. */
export const twoThousandRituals: Partial<RitualDraft>[] = Array.from(
  { length: 2000 },
  (_, index) => ({
    title: `Rituel ${index}`,
    purpose: 'Un rituel parmi d’autres, pour mesurer',
    startOn: `20${20 + (index % 6)}-0${1 + (index % 9)}-1${index % 9}`,
    rrule: rules[index % rules.length] ?? null,
  }),
)

const workingDays = [
  '02',
  '03',
  '04',
  '05',
  '06',
  '09',
  '10',
  '11',
  '12',
  '13',
  '16',
  '17',
  '18',
  '19',
  '20',
  '23',
  '24',
  '25',
  '26',
  '27',
  '30',
]

/**
 * Dates that give 150 occurrences in November 2026 and 2,000 in that year: about seven on each
 * working day of the month, the rest over the other months.
 */
export const crowdedYear: Partial<RitualDraft>[] = [
  ...Array.from({ length: 150 }, (_, index) =>
    singleOn(`2026-11-${workingDays[index % workingDays.length]}`, index),
  ),
  ...Array.from({ length: 1850 }, (_, index) => {
    const month = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12][index % 11] ?? 1
    return singleOn(
      `2026-${String(month).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      index,
    )
  }),
]

function singleOn(startOn: string, index: number): Partial<RitualDraft> {
  return {
    title: `Rencontre ${index}`,
    startOn,
    startTime: `${String(8 + (index % 10)).padStart(2, '0')}:30`,
  }
}
