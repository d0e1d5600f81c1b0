import { v7 as uuidv7 } from 'uuid'
import { act } from '../../main/database/action'
import { timeEntries } from '../../main/database/schema'
import type { WorkspaceFile } from '../../main/database/workspace-file'
import { StarterCategory } from '../../preload/contract/time-shapes'
import { addDays } from '../../preload/rules/local-day'
import { type BenchApplication, makeWorkspace, newApplication } from './large-workspace'

const entryCount = 200_000
const insertedAtOnce = 500
const firstDay = '2022-01-01'
const dayCount = 5 * 365 + 1

export interface LargeTime extends Pick<BenchApplication, 'application' | 'client'> {
  file: WorkspaceFile
  personIds: string[]
}

/**
 * A workspace with 200,000 entries of two animators over five years: two in three with their start
 * and end, some of them across midnight; written in one action.
 */
export async function openLargeTime(): Promise<LargeTime> {
  const { path } = await makeWorkspace([])
  const { application, client } = newApplication()
  await client.workspace.open({ path })
  const { file } = application.context.desk
  if (!file) throw new Error('no workspace')
  const personIds = (await client.members.team()).map(({ id }) => id)
  const first = personIds[0] ?? ''
  await client.time.setEngagement({
    personId: first,
    fromOn: firstDay,
    toOn: null,
    per: 'week',
    minutes: 600,
    rateCents: null,
  })
  act(file, 'time.create', ({ database, at }) => {
    for (let from = 0; from < entryCount; from += insertedAtOnce) {
      const rows = Array.from({ length: insertedAtOnce }, (_, index) => ({
        ...entry(from + index, personIds),
        createdAt: at,
        updatedAt: at,
      }))
      database.insert(timeEntries).values(rows).run()
    }
  })
  return { application, client, file, personIds }
}

function entry(index: number, personIds: readonly string[]) {
  // As time is noted in life: day after day.
  const spentOn = addDays(firstDay, Math.floor((index * dayCount) / entryCount))
  const isTimed = index % 3 !== 0
  // One timed entry in a hundred begins at 23:30 in Paris, in winter.
  const hour = index % 100 === 1 ? 22.5 : 6 + (index % 12)
  const startMs = Date.parse(`${spentOn}T00:00Z`) + hour * 3_600_000
  const seconds = 300 + ((index * 37) % 5400)
  return {
    id: uuidv7(),
    personId: personIds[index % 2] ?? personIds[0] ?? '',
    spentOn: isTimed ? parisDay(startMs) : spentOn,
    startedAt: isTimed ? new Date(startMs).toISOString() : null,
    endedAt: isTimed ? new Date(startMs + seconds * 1000).toISOString() : null,
    timeZone: isTimed ? 'Europe/Paris' : '',
    durationSeconds: seconds,
    category: StarterCategory.options[index % StarterCategory.options.length] ?? 'preparation',
    isVoluntary: index % 11 === 0,
    note: index % 4 === 0 ? 'Relire l’édito et répondre au forum' : '',
  }
}

const paris = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' })

function parisDay(ms: number): string {
  return paris.format(ms)
}
