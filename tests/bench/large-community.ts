import { v7 as uuidv7 } from 'uuid'
import { act, type Writing } from '../../main/database/action'
import { naturalId } from '../../main/database/natural-key'
import { insertRitual } from '../../main/database/rituals'
import { attendances, people, series, sessions } from '../../main/database/schema'
import { addDays } from '../../preload/rules/local-day'
import type { WorkspaceFile } from '../../main/database/workspace-file'
import { type BenchApplication, makeWorkspace, newApplication, plain } from './large-workspace'

const personCount = 20_000
const sessionCount = 5000
const perSession = 20
const ritualCount = 20
const insertedAtOnce = 500

/** The day the community is looked at: sessions before it are closed, the others planned. */
const today = '2026-11-23'
const firstMonday = '2022-01-03'

const territories = ['Alsace', 'Bretagne', 'Corse', 'Île-de-France', 'Occitanie', 'Normandie', '']
const themes = ['Numérique', 'Métier', 'Accueil', 'Archives', '']
const modes = ['inPerson', 'remote', 'hybrid'] as const
const words = 'La séance a porté sur la dématérialisation, puis sur les délais et l’accueil. '

interface LargeCommunity extends Pick<BenchApplication, 'application' | 'client'> {
  file: WorkspaceFile
  personIds: string[]
  /** By start. */
  sessionIds: string[]
}

/**
 * A community of 20,000 people, 5,000 sessions (most of twenty weekly rituals) and 100,000
 * attendances, written in one action; gives the application that holds it open.
 */
export async function openLargeCommunity(): Promise<LargeCommunity> {
  const { path } = await makeWorkspace([])
  const { application, client } = newApplication()
  await client.workspace.open({ path })
  const { file } = application.context.desk
  if (!file) throw new Error('no workspace')
  const { value } = act(file, 'sessions.create', (writing) => {
    const personIds = fillPeople(writing)
    return { personIds, sessionIds: fillSessions(writing, personIds) }
  })
  return { application, client, file, ...value }
}

/** Counts as a write, so that what was kept is read again: what is measured is the first answer after a write. */
export function forgetKept(file: WorkspaceFile): void {
  file.sqlite.exec('DELETE FROM temp.current_action; INSERT INTO temp.current_action VALUES (1)')
  file.sqlite.exec('DELETE FROM temp.current_action')
}

function fillPeople({ database, at }: Writing): string[] {
  const rows = Array.from({ length: personCount }, (_, index) => ({
    id: uuidv7(),
    name: `Prénom${index % 997} Nom${index}`,
    email: `personne${index}@example.org`,
    organisation: `Greffe ${index % 170}`,
    territory: pick(territories, index),
    createdAt: at,
    updatedAt: at,
  }))
  for (const some of chunks(rows)) database.insert(people).values(some).run()
  return rows.map(({ id }) => id)
}

function fillSessions(writing: Writing, personIds: readonly string[]): string[] {
  const { database, at } = writing
  for (let index = 0; index < ritualCount; index += 1) insertRitual(writing, weekly(index))
  const seriesIds = database.select({ id: series.id }).from(series).all()
  const rows = Array.from({ length: sessionCount }, (_, index) => {
    const isFree = index % 5 === 4
    const startOn = addDays(firstMonday, 7 * Math.floor(index / ritualCount) + (isFree ? 2 : 0))
    const seriesId = seriesIds[index % ritualCount]?.id ?? ''
    const originalStart = `${startOn}T09:00`
    const isPast = startOn < today
    return {
      ...plainSession(index),
      id: isFree ? uuidv7() : naturalId('sessions', seriesId, originalStart),
      seriesId: isFree ? null : seriesId,
      originalStart: isFree ? null : originalStart,
      startOn,
      state: isPast ? ('closed' as const) : ('planned' as const),
      closedAt: isPast ? at : null,
      createdAt: at,
      updatedAt: at,
    }
  })
  for (const some of chunks(rows)) database.insert(sessions).values(some).run()
  const present = rows.flatMap(({ id: sessionId, mode }, index) =>
    Array.from({ length: perSession }, (_, seat) => {
      const personId = pick(personIds, index * 37 + seat * 101)
      const kept = mode === 'hybrid' ? pick(['inPerson', 'remote'] as const, seat) : mode
      return {
        id: naturalId('attendances', sessionId, personId),
        sessionId,
        personId,
        isRegistered: seat % 4 !== 0,
        mode: seat % 7 === 6 ? null : kept,
        minutes: seat % 3 === 0 ? null : 45,
        createdAt: at,
        updatedAt: at,
      }
    }),
  )
  for (const some of chunks(present)) database.insert(attendances).values(some).run()
  return rows.map(({ id }) => id)
}

function weekly(index: number) {
  const mode = pick(modes, index)
  const rrule = 'FREQ=WEEKLY;BYDAY=MO'
  return { ...plain, title: `Rituel ${index}`, mode, startOn: firstMonday, rrule }
}

function plainSession(index: number) {
  return {
    kind: pick(['ritual', 'visio', 'course', 'event', 'other'] as const, index),
    title: `Rencontre ${index}`,
    theme: pick(themes, index),
    linkedTo: '',
    mode: pick(modes, index),
    startTime: '09:00',
    timeZone: 'Europe/Paris',
    durationMinutes: 45,
    place: 'Palais de justice',
    link: '',
    scope: 'national' as const,
    territory: pick(territories, index),
    leadId: null,
    agenda: words,
    minutes: words.repeat(8),
    reason: '',
  }
}

function pick<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

function* chunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += insertedAtOnce)
    yield rows.slice(from, from + insertedAtOnce)
}
