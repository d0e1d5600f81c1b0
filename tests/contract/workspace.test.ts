import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

describe.each(transports)('workspace over $name', ({ connect }) => {
  let connection: Connection
  beforeEach(async () => {
    connection = await connect()
  })
  afterEach(() => connection.close())

  it('starts with the community, the team and the rituals that were chosen', async () => {
    const { client } = connection
    const workspace = await found(client, { templates: ['veillee', 'questionDuLundi'] })
    expect(existsSync(workspace.path)).toBe(true)
    expect(dirname(workspace.path)).toBe(join(connection.dataFolder, 'documents'))
    const team = await client.members.team()
    expect(team.map(({ name, role }) => [name, role])).toEqual([
      ['Ada', 'animator'],
      ['Grace', 'pair'],
    ])
    expect(workspace).toMatchObject({ authorId: team[0]?.id, isNewDevice: false })
    const rituals = await client.rituals.list()
    expect(rituals.map(({ templateKey }) => templateKey).toSorted()).toEqual([
      'questionDuLundi',
      'veillee',
    ])
    for (const { leadId, backupId } of rituals)
      expect([leadId, backupId]).toEqual([team[0]?.id, team[1]?.id])
  })

  it('lets every answer of the first start be skipped', async () => {
    const workspace = await found(connection.client, { name: '', authorName: '', pairName: '' })
    expect(workspace).toMatchObject({ name: 'Ma communauté', authorId: null, isNewDevice: false })
    expect(await connection.client.members.team()).toEqual([])
  })

  it('never overwrites a workspace of the same name', async () => {
    const { client } = connection
    const first = await found(client)
    const second = await found(client)
    expect(second.path).not.toBe(first.path)
    expect((await client.workspace.status()).recent.map(({ path }) => path)).toEqual([
      second.path,
      first.path,
    ])
  })

  it('opens, closes and switches, one at a time', async () => {
    const { client } = connection
    const first = await found(client, { name: 'Un' })
    await client.rituals.create(firstTuesday)
    await found(client, { name: 'Deux' })
    expect(await client.rituals.list()).toEqual([])
    await client.workspace.open({ path: first.path })
    expect(await client.rituals.list()).toHaveLength(1)
    expect((await client.workspace.close()).current).toBeNull()
    await expect(client.rituals.list()).rejects.toMatchObject({ code: 'NO_WORKSPACE' })
  })

  it('keeps the open workspace when another cannot be opened', async () => {
    const { client, dataFolder } = connection
    const { id } = await found(client)
    const junk = join(dataFolder, 'junk.veillee-db')
    writeFileSync(junk, 'junk')
    await expect(client.workspace.open({ path: junk })).rejects.toMatchObject({
      code: 'NOT_A_WORKSPACE',
    })
    expect((await client.workspace.status()).current?.id).toBe(id)
    expect(readFileSync(junk, 'utf8')).toBe('junk')
  })

  it('renames as an action that undo takes back', async () => {
    const { client } = connection
    await found(client)
    const { actionId, workspace } = await client.workspace.update({ name: 'Autre nom' })
    expect(workspace.name).toBe('Autre nom')
    await client.history.undo({ actionId: actionId ?? '' })
    expect((await client.workspace.status()).current?.name).toBe('Réseau des greffes')
    expect((await client.workspace.update({ name: 'Réseau des greffes' })).actionId).toBeNull()
  })

  it('saves a copy that a colleague opens as a new device', async () => {
    const { client, dataFolder } = connection
    const { id } = await found(client)
    await client.rituals.create(firstTuesday)
    const target = join(dataFolder, 'copie')
    const { path, sizeBytes } = await client.backups.saveCopy({ path: target })
    expect(path).toBe(`${target}.veillee-db`)
    expect(readFileSync(path)).toHaveLength(sizeBytes)
    await expect(client.backups.saveCopy({ path: target })).rejects.toMatchObject({
      code: 'FILE_EXISTS',
    })
    const copy = await client.workspace.open({ path })
    expect(copy).toMatchObject({ id, isNewDevice: true, authorId: null })
    expect(await client.rituals.list()).toHaveLength(1)
    // Nobody undoes on a copy what another device did.
    await expect(client.history.undo({})).rejects.toMatchObject({ code: 'UNDO_NOTHING' })
    const [, grace] = await client.members.team()
    const identified = await client.workspace.identify({ authorId: grace?.id ?? '' })
    expect(identified).toMatchObject({ isNewDevice: false, authorId: grace?.id })
  })

  it('moves the file and stays the same device', async () => {
    const { client, dataFolder } = connection
    const before = await found(client)
    await client.rituals.create(firstTuesday)
    const folder = join(dataFolder, 'ailleurs')
    await expect(client.workspace.move({ folder })).rejects.toMatchObject({
      code: 'FOLDER_NOT_FOUND',
    })
    mkdirSync(folder)
    const after = await client.workspace.move({ folder })
    expect([dirname(after.path), after.isNewDevice, existsSync(before.path)]).toEqual([
      folder,
      false,
      false,
    ])
    await client.history.undo({})
    expect(await client.rituals.list()).toEqual([])
  })

  it('warns of a folder that a program synchronises', async () => {
    const { client, dataFolder } = connection
    const workspace = await found(client, { folder: join(dataFolder, 'Nextcloud', 'réseau') })
    expect(workspace.folderRisk).toBe('synced')
  })

  it('fills the sample community, and removes it in one call', async () => {
    const { client } = connection
    const sample = await client.workspace.createSample({ locale: 'fr', today: '2026-11-22' })
    expect(sample.isSample).toBe(true)
    expect(await client.rituals.list()).toHaveLength(12)
    const year = await client.calendar.occurrences({ from: '2025-11-22', to: '2026-12-22' })
    expect(year.length).toBeGreaterThan(120)
    expect(new Set(year.map(({ state }) => state))).toEqual(
      new Set(['held', 'cancelled', 'planned']),
    )
    expect(year.some(({ isMoved }) => isMoved)).toBe(true)
    const { current, recent } = await client.workspace.removeSample()
    expect([current, recent, existsSync(sample.path)]).toEqual([null, [], false])
  })

  it('never removes a workspace that is not the sample', async () => {
    const { path } = await found(connection.client)
    await expect(connection.client.workspace.removeSample()).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(existsSync(path)).toBe(true)
  })

  it('refuses to open for writing what another Veillée holds', async () => {
    const { path } = await found(connection.client)
    const other = await connect()
    await expect(other.client.workspace.open({ path })).rejects.toMatchObject({
      code: 'WORKSPACE_LOCKED',
    })
    await other.close()
    const rituals = await connection.client.rituals.list()
    expect(rituals).toEqual([])
  })

  it('forgets a path without touching its file', async () => {
    const { client } = connection
    const { path } = await found(client)
    await client.workspace.close()
    const bytes = createHash('sha256').update(readFileSync(path)).digest('hex')
    expect((await client.workspace.forget({ path })).recent).toEqual([])
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(bytes)
    expect(readdirSync(dirname(path))).toHaveLength(1)
  })
})
