import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { act } from './action'
import { createWorkspaceFile, openWorkspaceFile } from './open'
import { settings } from './schema'
import { readSetting, writeSetting } from './settings'
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

const read = () => readSetting(file.database, 'rhythm.holeDays', z.int(), 21)
const write = (value: unknown) =>
  act(file, 'rhythm.updateSettings', (writing) => writeSetting(writing, 'rhythm.holeDays', value))

describe('a setting', () => {
  it('is what it is unless set', () => {
    expect(read()).toBe(21)
    write(30)
    expect(read()).toBe(30)
  })

  it('leaves no action where it stands as wanted', () => {
    expect(write(30).actionId).not.toBeNull()
    expect(write(30).actionId).toBeNull()
  })

  it('is set again in the same row once it was in the trash', () => {
    write(30)
    act(file, 'history.undo', ({ database }) => {
      database.update(settings).set({ deletedAt: 'then' }).run()
    })
    expect(read()).toBe(21)
    expect(write(30).actionId).not.toBeNull()
    expect(read()).toBe(30)
    expect(file.database.select().from(settings).all()).toHaveLength(1)
  })

  it('of another shape counts as unset', () => {
    write('soon')
    expect(read()).toBe(21)
  })
})
