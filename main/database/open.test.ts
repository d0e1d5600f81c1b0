import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { applicationId, schemaVersion } from './migrations'
import { createWorkspaceFile, openWorkspaceFile } from './open'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veillee-'))
  path = join(folder, 'a.veillee-db')
})

const open = (at = path) =>
  openWorkspaceFile({
    path: at,
    viewingFolder: join(folder, 'viewing'),
    backUp: () => Promise.resolve(),
  })
const digest = (at: string) => createHash('sha256').update(readFileSync(at)).digest('hex')

/** Every way a file can be wrong leaves its bytes, and the folder around it, as they were. */
async function expectRefusal(code: string) {
  const before = [digest(path), readdirSync(folder).toSorted()]
  await expect(open()).rejects.toMatchObject({ code })
  expect([digest(path), readdirSync(folder).toSorted()]).toEqual(before)
}

describe('opening a workspace', () => {
  it('works with the settings that keep acknowledged writes', async () => {
    createWorkspaceFile(path)
    const file = await open()
    const { sqlite } = file
    const read = (name: string) => sqlite.pragma(name, { simple: true })
    expect([read('journal_mode'), read('synchronous'), read('locking_mode')]).toEqual([
      'wal',
      2,
      'exclusive',
    ])
    expect([read('foreign_keys'), read('trusted_schema'), read('secure_delete')]).toEqual([1, 0, 1])
    expect([read('application_id'), read('user_version')]).toEqual([applicationId, schemaVersion])
    file.close()
    expect(readdirSync(folder)).toEqual(['a.veillee-db'])
  })

  it('refuses a second opening while the first lasts', async () => {
    createWorkspaceFile(path)
    const file = await open()
    await expect(open()).rejects.toMatchObject({ code: 'WORKSPACE_LOCKED' })
    file.close()
    const again = await open()
    again.close()
  })

  it.each([
    ['text', Buffer.from('a letter')],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(8192)],
    ['a magic and junk', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(9000, 7)])],
  ])('refuses %s as no workspace', async (_name, bytes) => {
    writeFileSync(path, bytes)
    await expectRefusal('NOT_A_WORKSPACE')
  })

  it('refuses a folder and a path that is not there', async () => {
    mkdirSync(path)
    await expect(open()).rejects.toMatchObject({ code: 'NOT_A_WORKSPACE' })
    await expect(open(join(folder, 'none'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
    await expect(open('a.veillee-db')).rejects.toMatchObject({ code: 'PATH_NOT_ABSOLUTE' })
  })

  it('refuses a database of another program', async () => {
    const other = new Database(path)
    other.exec('CREATE TABLE notes (text)')
    other.close()
    await expectRefusal('NOT_A_WORKSPACE')
  })

  it('refuses a newer file and says both versions', async () => {
    alter((sqlite) => sqlite.pragma(`user_version = ${schemaVersion + 3}`))
    const data = { fileVersion: schemaVersion + 3, knownVersion: schemaVersion }
    await expect(open()).rejects.toMatchObject({ code: 'WORKSPACE_NEWER', data })
    await expectRefusal('WORKSPACE_NEWER')
  })

  it.each([
    'CREATE TRIGGER spy AFTER INSERT ON people BEGIN UPDATE people SET name = name; END',
    'CREATE VIEW spy AS SELECT name FROM people',
    'CREATE TABLE spy (name)',
    'CREATE INDEX spy ON people (name)',
    'ALTER TABLE people ADD COLUMN spy',
    'DROP INDEX occurrences_series',
  ])('refuses a schema our migrations did not make: %s', async (sql) => {
    alter((sqlite) => sqlite.exec(sql))
    await expectRefusal('WORKSPACE_FOREIGN')
  })

  it('refuses a file cut short', async () => {
    createWorkspaceFile(path)
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.subarray(0, bytes.length - 8192))
    await expectRefusal('WORKSPACE_DAMAGED')
  })

  it('leaves a refused file alone even with a write-ahead log beside it', async () => {
    createWorkspaceFile(path)
    const sqlite = new Database(path)
    sqlite.exec('CREATE VIEW spy AS SELECT 1')
    const copied = join(folder, 'b.veillee-db')
    copyFileSync(path, copied)
    copyFileSync(`${path}-wal`, `${copied}-wal`)
    sqlite.close()
    const before = [digest(copied), digest(`${copied}-wal`)]
    await expect(open(copied)).rejects.toMatchObject({ code: 'WORKSPACE_FOREIGN' })
    expect([digest(copied), digest(`${copied}-wal`)]).toEqual(before)
  })

  it('keeps what was committed before a crash', async () => {
    createWorkspaceFile(path)
    const first = new Database(path)
    first.exec(
      "INSERT INTO people (id, name, role, created_at, updated_at, deleted_at) VALUES ('p', 'Ada', 'animator', '', '', NULL)",
    )
    const crashed = join(folder, 'b.veillee-db')
    copyFileSync(path, crashed)
    copyFileSync(`${path}-wal`, `${crashed}-wal`)
    first.close()
    const file = await open(crashed)
    expect(file.sqlite.prepare('SELECT name FROM people').pluck().all()).toEqual(['Ada'])
    file.close()
  })

  it('brings an older file to this version, after a backup of it as it was', async () => {
    const older = new Database(path)
    older.exec(readFileSync(join(import.meta.dirname, 'migrations/0000_workspace.sql'), 'utf8'))
    older.pragma(`application_id = ${applicationId}`)
    older.pragma('user_version = 1')
    older.exec(
      "INSERT INTO people (id, name, role, created_at, updated_at, deleted_at) VALUES ('p', 'Ada', 'animator', '', '', NULL)",
    )
    older.close()
    const versions: unknown[] = []
    const file = await openWorkspaceFile({
      path,
      viewingFolder: folder,
      backUp: (sqlite) => {
        versions.push(sqlite.pragma('user_version', { simple: true }))
        return Promise.resolve()
      },
    })
    expect(versions).toEqual([1])
    expect(file.sqlite.pragma('user_version', { simple: true })).toBe(schemaVersion)
    // What was there before the index existed is found all the same.
    const found = file.sqlite.prepare(
      "SELECT title FROM search_index WHERE search_index MATCH 'ada'",
    )
    expect(found.pluck().all()).toEqual(['Ada'])
    file.close()
  })

  it('stays as it was when its backup cannot be made', async () => {
    const older = new Database(path)
    older.exec(readFileSync(join(import.meta.dirname, 'migrations/0000_workspace.sql'), 'utf8'))
    older.pragma(`application_id = ${applicationId}`)
    older.pragma('user_version = 1')
    older.close()
    const backUp = () => Promise.reject(new Error('no room'))
    await expect(openWorkspaceFile({ path, viewingFolder: folder, backUp })).rejects.toThrow(
      'no room',
    )
    const again = new Database(path, { readonly: true })
    expect(again.pragma('user_version', { simple: true })).toBe(1)
    again.close()
  })

  it('opens a file marked read-only to be read, and never touches it', async () => {
    createWorkspaceFile(path)
    chmodSync(path, 0o444)
    const before = digest(path)
    const file = await open()
    expect(file.isReadOnly).toBe(true)
    expect(file.path).toBe(path)
    expect(() =>
      file.sqlite.exec(
        "INSERT INTO people (id, name, role, created_at, updated_at, deleted_at) VALUES ('p', 'A', NULL, '', '', NULL)",
      ),
    ).toThrow('readonly')
    file.close()
    expect(digest(path)).toBe(before)
    expect(readdirSync(join(folder, 'viewing'))).toEqual([])
  })

  it('never writes over a file it is asked to create', () => {
    writeFileSync(path, 'mine')
    expect(() => createWorkspaceFile(path)).toThrow(
      expect.objectContaining({ code: 'FILE_EXISTS' }),
    )
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })
})

function alter(change: (sqlite: Database.Database) => void) {
  createWorkspaceFile(path)
  const sqlite = new Database(path)
  change(sqlite)
  sqlite.close()
}
