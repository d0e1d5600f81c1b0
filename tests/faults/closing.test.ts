import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApplication } from '../../main/application'
import { journaledTables } from '../../main/database/journal'
import type { WorkspaceFile } from '../../main/database/workspace-file'
import type { Closing } from '../../preload/contract/session-shapes'
import { firstTuesday, found } from '../contract/founding'
import type { Client } from '../contract/transports'

/** What only ever moves on. */
const onward = new Set(['updated_at', 'sequence'])

describe('closing a session', () => {
  let client: Client
  let file: WorkspaceFile
  let stop: () => void
  beforeEach(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'veillee-closing-'))
    const application = createApplication({
      dataFolder,
      documentsFolder: dataFolder,
      sealingKey: null,
      spawn: () => {
        throw new Error('nothing is spawned here')
      },
      log: () => undefined,
    })
    client = createRouterClient(application.router, { context: application.context })
    await found(client)
    if (!application.context.desk.file) throw new Error('no workspace')
    file = application.context.desk.file
    stop = () => {
      application.close()
      rmSync(dataFolder, { recursive: true, force: true })
    }
  })
  afterEach(() => stop())

  /** Every row that is not in the trash. */
  const kept = () =>
    journaledTables.map((table) =>
      file.sqlite
        .prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}" ORDER BY id`)
        .all()
        .filter((row) => (row['deleted_at'] ?? null) === null)
        .map((row) => Object.entries(row).filter(([field]) => !onward.has(field))),
    )
  const count = (table: string) =>
    file.sqlite.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get()

  const prepared = async () => {
    const { member } = await client.members.create({ name: 'Grace', role: null })
    const { ritual } = await client.rituals.create(firstTuesday)
    const target = { seriesId: ritual.series[0]?.id ?? '', originalStart: '2026-12-01T14:00' }
    const personId = member.id
    const closing: Closing = {
      mode: 'inPerson',
      durationMinutes: 90,
      registeredCount: 12,
      inPersonCount: null,
      remoteCount: null,
      attendances: [{ personId, isRegistered: true, mode: 'inPerson', minutes: 90 }],
      minutes: 'Dit et fait.',
      items: [
        {
          id: '0198c0de-0000-7000-8000-00000000000d',
          kind: 'action',
          text: 'Écrire',
          ownerId: personId,
          dueOn: null,
          doneOn: null,
        },
      ],
      resources: [{ id: '0198c0de-0000-7000-8000-00000000000e', title: 'Charte', address: '' }],
      time: [{ personId, preparationMinutes: 5, facilitationMinutes: 90, debriefMinutes: 10 }],
      thanks: [{ personId, what: 'la salle', thankedOn: null }],
    }
    return { target, closing }
  }

  it.each(
    journaledTables.filter((table) =>
      [
        'attendances',
        'session_items',
        'session_resources',
        'time_entries',
        'contributions',
      ].includes(table),
    ),
  )('writes nothing at all when the rows of %s cannot be written', async (table) => {
    const { target, closing } = await prepared()
    const before = { rows: kept(), actions: count('actions'), changes: count('changes') }
    file.sqlite.exec(`CREATE TEMP TRIGGER fault BEFORE INSERT ON main."${table}"
      BEGIN SELECT RAISE(ABORT, 'no room'); END`)
    await expect(client.sessions.close({ target, closing })).rejects.toThrow('UNEXPECTED')
    file.sqlite.exec('DROP TRIGGER temp.fault')
    expect({ rows: kept(), actions: count('actions'), changes: count('changes') }).toEqual(before)
    const { session } = await client.sessions.close({ target, closing })
    expect(session.state).toBe('closed')
  })

  it('leaves every row as it was once it is undone, the first time and again', async () => {
    const { target, closing } = await prepared()
    const unopened = kept()
    await client.sessions.close({ target, closing })
    await client.history.undo({})
    expect(kept()).toEqual(unopened)
    const { session } = await client.sessions.createFromOccurrence(target)
    const opened = kept()
    await client.sessions.close({ target: { id: session.id }, closing })
    expect(kept()).not.toEqual(opened)
    await client.history.undo({})
    expect(kept()).toEqual(opened)
  })
})
