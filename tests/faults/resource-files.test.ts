import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApplication } from '../../main/application'
import type { WorkspaceFile } from '../../main/database/workspace-file'
import type { Spawn } from '../../main/host'
import { found } from '../contract/founding'
import type { Client } from '../contract/transports'
import { pdfBytes } from '../fixtures/pdf'
import { bundleParser } from '../fixtures/spawn-parser'

let parser: Awaited<ReturnType<typeof bundleParser>>
beforeAll(async () => {
  parser = await bundleParser()
}, 60_000)
afterAll(() => parser.remove())

const today = '2026-11-24'

/** A process that starts and then says nothing, whatever it is asked. */
const hanging: Spawn = () => ({
  post: () => undefined,
  onMessage: (listener) => queueMicrotask(() => listener({ step: 'ready' })),
  onExit: () => undefined,
  kill: () => undefined,
})
const failing: Spawn = () => {
  throw new Error('no process can be started')
}

describe('files, while a process hangs or none starts', () => {
  let client: Client
  let file: WorkspaceFile
  let spawn: Spawn
  let dataFolder: string
  let close: () => void
  const open = async (): Promise<void> => {
    const application = createApplication({
      dataFolder,
      documentsFolder: dataFolder,
      sealingKey: null,
      spawn: (entry) => spawn(entry),
      log: () => undefined,
    })
    client = createRouterClient(application.router, { context: application.context })
    close = application.close
    const [known] = (await client.workspace.status()).recent
    await (known ? client.workspace.open({ path: known.path }) : found(client))
    if (!application.context.desk.file) throw new Error('no workspace')
    file = application.context.desk.file
  }
  beforeEach(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'veillee-files-'))
    spawn = hanging
    await open()
  })
  afterEach(() => {
    close()
    rmSync(dataFolder, { recursive: true, force: true })
  })

  const guide = () =>
    new File([pdfBytes({ pages: [['Un xylographe']] })], 'guide.pdf', { type: 'application/pdf' })
  const count = (table: string) =>
    file.sqlite.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get()
  const titlesWith = async (text: string) =>
    (await client.resources.list({ today, text })).rows.map(({ title }) => title)
  const textOf = async (id: string) => (await client.resources.get({ id })).files[0]?.text
  const keep = async (id: string) => {
    for await (const step of await client.resources.addFiles({ id, files: [guide()] })) {
      if (step.step === 'kept') return step
    }
    throw new Error('nothing was kept')
  }
  const newResource = async () => (await client.resources.create({ title: 'Un guide' })).resource.id

  it('writes nothing when it is stopped before the files are kept', async () => {
    const abort = new AbortController()
    const asked = { files: [guide(), guide()], collectionIds: [] }
    const steps = await client.resources.createFromFiles(asked, { signal: abort.signal })
    const walk = steps[Symbol.asyncIterator]()
    await walk.next()
    const next = walk.next()
    // The engine answers while it waits for the process.
    expect((await client.resources.list({ today })).total).toBe(0)
    abort.abort(new Error('cancelled'))
    await expect(next).rejects.toThrow('cancelled')
    for (const table of ['resources', 'resource_files', 'attachments', 'attachment_texts']) {
      expect(count(table)).toBe(0)
    }
  })

  it('keeps a file whose text waits, and answers meanwhile', async () => {
    const id = await newResource()
    expect((await keep(id)).outcomes).toMatchObject([{ outcome: 'attached' }])
    expect(await textOf(id)).toBe('waiting')
    await client.history.undo({})
    expect((await client.resources.get({ id })).files).toEqual([])
  })

  it('makes a resource of a file where no process starts', async () => {
    spawn = failing
    const asked = { files: [guide()], collectionIds: [] }
    const steps = []
    for await (const step of await client.resources.createFromFiles(asked)) steps.push(step)
    expect(steps.at(-1)).toMatchObject({ step: 'kept', outcomes: [{ outcome: 'created' }] })
    expect(await titlesWith('guide')).toEqual(['guide'])
  })

  it('reads what waited once the workspace is opened again, and finds it', async () => {
    const id = await newResource()
    await keep(id)
    close()
    spawn = parser.spawn
    await open()
    await expect.poll(() => textOf(id), { timeout: 20_000 }).toBe('searched')
    expect(await titlesWith('xylographe')).toEqual(['Un guide'])
  })

  it('reads what waited when it is looked at', async () => {
    spawn = failing
    const id = await newResource()
    await keep(id)
    expect(await textOf(id)).toBe('waiting')
    spawn = parser.spawn
    await expect.poll(() => textOf(id), { timeout: 20_000 }).toBe('searched')
  })
})
