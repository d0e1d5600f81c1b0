import { isDefinedError, ORPCError, safe } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

const twoEvents = [
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test\r\n',
  'BEGIN:VEVENT\r\nUID:a@test\r\nDTSTART;TZID=Europe/Paris:20261203T090000\r\n',
  'DURATION:PT1H\r\nSUMMARY:Café\r\nEND:VEVENT\r\n',
  'BEGIN:VEVENT\r\nUID:b@test\r\nSUMMARY:Sans date\r\nEND:VEVENT\r\n',
  'END:VCALENDAR\r\n',
].join('')
const file = (text: string, name = 'réunions.ics') =>
  new File([text], name, { type: 'text/calendar' })

describe.each(transports)('the contract over $name', ({ connect }) => {
  let connection: Connection
  beforeEach(async () => {
    connection = await connect()
  })
  afterEach(() => connection.close())

  it('gives results of the shape it declares', async () => {
    const status = await connection.client.workspace.status()
    expect(status).toMatchObject({ current: null, recent: [] })
    const workspace = await found(connection.client)
    expect(workspace).toMatchObject({
      name: 'Réseau des greffes',
      isReadOnly: false,
      isSample: false,
    })
  })

  it('gives typed errors, with their data', async () => {
    const none = await safe(connection.client.rituals.list())
    expect(isDefinedError(none.error) && none.error.code).toBe('NO_WORKSPACE')
    await found(connection.client)
    const missing = await safe(
      connection.client.rituals.get({ id: '0192f5d0-0000-7000-8000-000000000000' }),
    )
    if (!isDefinedError(missing.error) || missing.error.code !== 'NOT_FOUND') throw missing.error
    expect(missing.error.data).toEqual({ kind: 'ritual' })
  })

  it('says which field does not fit, and calls nothing', async () => {
    await found(connection.client)
    const { error } = await safe(connection.client.rituals.create({ ...firstTuesday, title: ' ' }))
    expect(error).toBeInstanceOf(ORPCError)
    expect(error).toMatchObject({ code: 'BAD_REQUEST', data: { issues: [{ path: ['title'] }] } })
    expect(await connection.client.rituals.list()).toEqual([])
  })

  it('carries files both ways, and progress on the way', async () => {
    const { client } = connection
    await found(client)
    const steps = []
    for await (const step of await client.calendar.planImport({ files: [file(twoEvents)] }))
      steps.push(step)
    expect(steps[0]).toMatchObject({ step: 'reading', fileName: 'réunions.ics' })
    const last = steps.at(-1)
    if (last?.step !== 'planned') throw new Error('no plan')
    expect(last.plan.entries.map(({ title, status, reason }) => [title, status, reason])).toEqual([
      ['Café', 'new', null],
      ['Sans date', 'unreadable', 'missingStart'],
    ])
    const applied = await client.calendar.applyImport({
      planId: last.plan.planId,
      keys: last.plan.entries.filter(({ isSelected }) => isSelected).map(({ key }) => key),
    })
    expect(applied).toMatchObject({ created: 1, updated: 0, skipped: 0 })
    const exported = await client.calendar.exportIcs({ ritualIds: null })
    expect(exported).toBeInstanceOf(File)
    expect(exported.name).toMatch(/\.ics$/)
    expect(await exported.text()).toContain('UID:a@test')
  })

  it('stops a stream that its reader leaves', async () => {
    const { client } = connection
    await found(client)
    const abort = new AbortController()
    const files = Array.from({ length: 30 }, (_, index) => file(twoEvents, `${index}.ics`))
    const stream = await client.calendar.planImport({ files }, { signal: abort.signal })
    const read = (async () => {
      const names = []
      for await (const step of stream) {
        names.push(step.step)
        abort.abort()
      }
      return names
    })()
    const outcome = await read.catch((error: unknown) => error)
    const reachedTheEnd = Array.isArray(outcome) && outcome.includes('planned')
    expect(reachedTheEnd).toBe(false)
    // The engine still answers at once: nothing of the import holds it.
    expect(await client.rituals.list()).toEqual([])
  })

  it('hides what it did not foresee behind a reference', async () => {
    const { client } = connection
    await found(client)
    const { error } = await safe(client.backups.saveCopy({ path: `/${'x'.repeat(300)}/\0` }))
    const text = JSON.stringify(error)
    expect(text).not.toContain('xxx')
    expect(error).toBeInstanceOf(ORPCError)
  })
})
