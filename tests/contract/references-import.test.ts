import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReferencePlan, ReferenceStatus } from '../../preload/contract/references'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
const fixtures = resolve(import.meta.dirname, '../fixtures/references')
const fileOf = (name: string) => new File([readFileSync(join(fixtures, name))], name)
const written = { isMerging: true, hasFolders: true, intoId: null }

describe.each(transports)('importing references over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  async function plan(...files: File[]): Promise<ReferencePlan> {
    for await (const step of await client.references.plan({ files })) {
      if (step.step === 'planned') return step.plan
    }
    throw new Error('nothing was planned')
  }
  const rows = async (planId: string, status: ReferenceStatus) =>
    (await client.references.rows({ planId, status, offset: 0, limit: 100 })).rows
  const library = async () =>
    (await client.resources.list({ today, sort: 'title', isDescending: false })).rows
  async function read(file: File) {
    for await (const step of await client.references.readTable({ file })) {
      if (step.step === 'read') return step.table
    }
    throw new Error('the table was not read')
  }

  it('brings bookmarks in with their folders, dates, tags and words, and says what it leaves out', async () => {
    const { planId, counts, files, collections, tags } = await plan(fileOf('firefox.html'))
    expect(counts).toEqual({ read: 11, new: 5, merged: 0, known: 0, skipped: 6, error: 0 })
    expect(files).toMatchObject([{ format: 'bookmarks', fault: null, isEncodingGuessed: false }])
    expect({ collections, tags }).toEqual({ collections: 2, tags: 3 })
    const reasons = (await rows(planId, 'skipped')).map((row) => [
      row.record,
      row.problems.map(({ problem }) => problem),
    ])
    expect(reasons).toEqual([
      [1, ['browserQuery']],
      [4, ['scriptAddress']],
      [5, ['scriptAddress']],
      [6, ['twiceInFile']],
      [7, ['otherScheme']],
      [8, ['noAddress']],
    ])
  })
})
