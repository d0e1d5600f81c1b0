import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { act } from './action'
import { createWorkspaceFile, openWorkspaceFile } from './open'
import { actions, changes, people } from './schema'
import type { WorkspaceFile } from './workspace-file'

let file: WorkspaceFile
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'veillee-'))
  const path = join(folder, 'a.veillee-db')
  createWorkspaceFile(path)
  file = await openWorkspaceFile({ path, viewingFolder: folder, backUp: () => Promise.resolve() })
  file.identity = { deviceId: 'device', authorId: 'author' }
})
afterEach(() => file.close())

const person = { id: 'p1', name: 'Ada', role: 'animator', createdAt: 'c', updatedAt: 'c' } as const
const fields = (kind: string) =>
  file.database
    .select()
    .from(changes)
    .where(eq(changes.kind, kind as 'insert'))
    .all()

describe('an action', () => {
  it('journals every field it writes, with what stood there before', () => {
    act(
      file,
      'members.create',
      ({ database }) => database.insert(people).values(person).run().changes,
    )
    const { actionId } = act(file, 'members.update', ({ database }) => {
      database
        .update(people)
        .set({ name: 'Ada L.', updatedAt: 'd' })
        .where(eq(people.id, 'p1'))
        .run()
    })
    const given = new Set(['name', 'role', 'created_at', 'updated_at'])
    const inserted = fields('insert').filter(({ field }) => given.has(field))
    expect(inserted.map(({ field, new: value }) => [field, value])).toEqual([
      ['name', 'Ada'],
      ['role', 'animator'],
      ['created_at', 'c'],
      ['updated_at', 'c'],
    ])
    expect(fields('update').map(({ field, old, new: value }) => [field, old, value])).toEqual([
      ['name', 'Ada', 'Ada L.'],
      ['updated_at', 'c', 'd'],
    ])
    const row = file.database
      .select()
      .from(actions)
      .where(eq(actions.id, actionId ?? ''))
      .get()
    expect(row).toMatchObject({
      operation: 'members.update',
      deviceId: 'device',
      authorId: 'author',
    })
  })

  it('leaves no action when it changed nothing', () => {
    expect(act(file, 'members.update', () => 7)).toEqual({ actionId: null, value: 7 })
    expect(file.database.select().from(actions).all()).toEqual([])
  })

  it('leaves nothing at all when it throws', () => {
    const failing = () =>
      act(file, 'members.create', ({ database }) => {
        database.insert(people).values(person).run()
        throw new Error('half-way')
      })
    expect(failing).toThrow('half-way')
    expect(file.database.select().from(people).all()).toEqual([])
    expect(fields('insert')).toEqual([])
    expect(
      act(
        file,
        'members.create',
        ({ database }) => void database.insert(people).values(person).run(),
      ).actionId,
    ).not.toBeNull()
  })

  it('is the only way to write, and never deletes a row', () => {
    expect(() => file.database.insert(people).values(person).run()).toThrow('outside an action')
    act(file, 'members.create', ({ database }) => void database.insert(people).values(person).run())
    expect(() => file.sqlite.exec('DELETE FROM people')).toThrow('never deleted')
  })

  it('feeds the search index, and empties it of what goes to the trash', () => {
    const found = () =>
      file.sqlite
        .prepare("SELECT count(*) FROM search_index WHERE search_index MATCH 'ada*'")
        .pluck()
        .get()
    act(file, 'members.create', ({ database }) => void database.insert(people).values(person).run())
    expect(found()).toBe(1)
    act(file, 'members.remove', ({ database }) => {
      database.update(people).set({ deletedAt: 'd' }).where(eq(people.id, 'p1')).run()
    })
    expect(found()).toBe(0)
  })
})
