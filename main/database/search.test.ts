import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createWorkspaceFile } from './open'
import { installSearch } from './search'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veillee-search-'))
  path = join(folder, 'a.veillee-db')
  createWorkspaceFile(path)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function reopened(): Database.Database {
  const sqlite = new Database(path)
  installSearch(sqlite)
  return sqlite
}

it('indexes again what an earlier version indexed by fewer columns', () => {
  const first = reopened()
  first.exec(`INSERT INTO people (id, name, organisation, created_at, updated_at)
    VALUES ('a', 'Ada', 'Greffe de Rodez', '', ''), ('b', 'Bea', '', '', '');
    UPDATE search_records SET body = '';`)
  first.close()
  const again = reopened()
  const bodies = again.prepare('SELECT body FROM search_records ORDER BY record_id').pluck().all()
  expect(bodies).toEqual(['Greffe de Rodez', ''])
  const found = again.prepare(`SELECT count(*) FROM search_index WHERE search_index MATCH 'rodez'`)
  expect(found.pluck().get()).toBe(1)
  again.close()
})

it('leaves an index that is up to date alone', () => {
  const first = reopened()
  first.exec(`INSERT INTO people (id, name, organisation, territory, created_at, updated_at)
    VALUES ('a', 'Ada', ' Greffe ', '', '', '')`)
  const before = first.prepare('SELECT rowid, * FROM search_records').all()
  first.close()
  const again = reopened()
  expect(again.prepare('SELECT rowid, * FROM search_records').all()).toEqual(before)
  again.close()
})
