import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { act } from './action'
import { createWorkspaceFile, openWorkspaceFile } from './open'
import { people } from './schema'
import { untilWritten } from './until-written'
import type { WorkspaceFile } from './workspace-file'

it('reads once until something is written, and again after a write or an undone one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'veillee-'))
  const path = join(folder, 'a.veillee-db')
  createWorkspaceFile(path)
  const file = await openWorkspaceFile({
    path,
    viewingFolder: folder,
    backUp: () => Promise.resolve(),
  })
  let reads = 0
  const names = (of: WorkspaceFile) => {
    reads += 1
    return of.database
      .select()
      .from(people)
      .all()
      .map(({ name }) => name)
  }
  expect([untilWritten(file, names), untilWritten(file, names), reads]).toEqual([[], [], 1])
  act(file, 'members.create', ({ database }) => {
    database
      .insert(people)
      .values({ id: 'p', name: 'Ada', role: null, createdAt: '', updatedAt: '' })
      .run()
  })
  expect([untilWritten(file, names), untilWritten(file, names), reads]).toEqual([
    ['Ada'],
    ['Ada'],
    2,
  ])
  file.close()
})
