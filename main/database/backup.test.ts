import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Spawn } from '../host'
import { backUp } from './backup'
import { createWorkspaceFile, openWorkspaceFile } from './open'
import { isSoundCopy } from './verify'
import type { WorkspaceFile } from './workspace-file'

let folder: string
let file: WorkspaceFile
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veillee-'))
  const path = join(folder, 'a.veillee-db')
  createWorkspaceFile(path)
  file = await openWorkspaceFile({ path, viewingFolder: folder, backUp: () => Promise.resolve() })
  return () => file.close()
})

/** A verifier that answers in this process, with what the real check says unless told otherwise. */
const verifying =
  (answer: (path: string) => boolean = isSoundCopy): Spawn =>
  () => {
    let tell: (message: unknown) => void = () => undefined
    return {
      post: (path) => tell(answer(String(path)) ? 'ok' : 'damaged'),
      onMessage: (listener) => {
        tell = listener
      },
      onExit: () => undefined,
      kill: () => undefined,
    }
  }
const copies = () => readdirSync(join(folder, 'copies'))

describe('a backup', () => {
  it('is a complete, sound copy of a workspace in use, named for its reason', async () => {
    const path = await backUp(file.sqlite, join(folder, 'copies'), 'import', verifying())
    expect(copies()).toHaveLength(1)
    expect(copies()[0]).toMatch(/^\d{4}-\d{2}-\d{2}T.*-import\.veillee-db$/)
    expect(isSoundCopy(path)).toBe(true)
  })

  it('that does not pass its check leaves nothing behind', async () => {
    const failing = backUp(
      file.sqlite,
      join(folder, 'copies'),
      'import',
      verifying(() => false),
    )
    await expect(failing).rejects.toThrow('did not pass')
    expect(copies()).toEqual([])
  })

  it('is one of the last twelve', async () => {
    for (let count = 0; count < 14; count += 1) {
      await backUp(file.sqlite, join(folder, 'copies'), 'import', verifying())
    }
    expect(copies()).toHaveLength(12)
  })

  it('notices a copy that is damaged, or no database at all', async () => {
    const path = join(folder, 'junk')
    writeFileSync(path, Buffer.alloc(20_000, 7))
    expect(isSoundCopy(path)).toBe(false)
  })
})
