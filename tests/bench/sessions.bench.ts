import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { naturalId } from '../../main/database/natural-key'
import type { Closing } from '../../preload/contract/session-shapes'
import { forgetKept, openLargeCommunity } from './large-community'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'sessions'

/** Sessions of a large community as the engine answers: opened, filtered, closed. */
export async function measure(): Promise<Measured[]> {
  const { application, client, file, personIds, sessionIds } = await openLargeCommunity()
  const someone = personIds[10_137] ?? ''
  const open = await timesOf(20, async () => {
    forgetKept(file)
    return client.sessions.list({})
  })
  const [firstText = Number.NaN] = await timesOf(1, () => client.sessions.list({ text: 'delais' }))
  const text = await timesOf(20, () => client.sessions.list({ text: 'accueil bretagne' }))
  const filtered = await timesOf(20, () =>
    client.sessions.list({ personId: someone, mode: 'remote', from: '2024-01-01' }),
  )
  const planned = sessionIds.slice(-30)
  let turn = 0
  const closings = await timesOf(planned.length, () => {
    const id = planned[turn] ?? ''
    turn += 1
    return client.sessions.close({ target: { id }, closing: closing(personIds, turn * 60) })
  })
  const bare = openBare()
  const bareTimes = await timesOf(planned.length, () => {
    turn += 1
    bare.write(planned[turn % planned.length] ?? '', personIds.slice(turn * 60, turn * 60 + 60))
  })
  application.close()
  const peers = { 'plain better-sqlite3, no journal': quantile(bareTimes, 0.95) }
  return [
    { name: '5,000 sessions, list open, p95', value: quantile(open, 0.95), unit: 'ms', limit: 100 },
    { name: '5,000 sessions, first search in all texts', value: firstText, unit: 'ms', limit: 100 },
    { name: '5,000 sessions, search, p95', value: quantile(text, 0.95), unit: 'ms', limit: 100 },
    {
      name: '5,000 sessions, filter, p95',
      value: quantile(filtered, 0.95),
      unit: 'ms',
      limit: 100,
    },
    {
      name: 'closing a session with 60 attendees, p95',
      value: quantile(closings, 0.95),
      unit: 'ms',
      limit: 50,
      peers,
    },
  ]
}

function closing(personIds: readonly string[], from: number): Closing {
  return {
    mode: 'hybrid',
    durationMinutes: 60,
    registeredCount: null,
    inPersonCount: null,
    remoteCount: null,
    attendances: personIds.slice(from, from + 60).map((personId, index) => ({
      personId,
      isRegistered: index % 3 > 0,
      mode: index % 2 === 0 ? 'inPerson' : 'remote',
      minutes: 45,
    })),
    minutes: 'Ce qui s’est dit. '.repeat(60),
    items: [],
    resources: [],
    time: personIds.slice(from, from + 2).map((personId) => ({
      personId,
      preparationMinutes: 30,
      facilitationMinutes: 60,
      debriefMinutes: 15,
    })),
    thanks: [{ personId: personIds[from] ?? '', what: 'l’accueil', thankedOn: null }],
  }
}

/** The attendance rows alone, as a program without a journal would write them, synced as ours are. */
function openBare(): { write: (sessionId: string, personIds: readonly string[]) => void } {
  const sqlite = new Database(join(mkdtempSync(join(tmpdir(), 'veillee-bare-')), 'bare.db'))
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.exec(`CREATE TABLE attendances (id TEXT PRIMARY KEY, session_id TEXT, person_id TEXT,
    is_registered INTEGER, mode TEXT, minutes INTEGER)`)
  const insert = sqlite.prepare('INSERT OR REPLACE INTO attendances VALUES (?, ?, ?, 1, ?, 45)')
  const write = sqlite.transaction((sessionId: string, personIds: readonly string[]) => {
    for (const personId of personIds)
      insert.run(naturalId('attendances', sessionId, personId), sessionId, personId, 'remote')
  })
  return { write }
}
