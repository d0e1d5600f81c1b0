import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openLog } from './log-file'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veillee-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('writes one dated line a fault', () => {
  const log = openLog(join(folder, 'data'))
  log('4be1 Error: no such table')
  log('4be2 Error: disk full')
  const path = join(folder, 'data/veillee.log')
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z 4be2 Error: disk full$/)
})

it.skipIf(process.platform === 'win32')('writes for this user only', () => {
  openLog(folder)('4be1')
  expect(statSync(join(folder, 'veillee.log')).mode & 0o777).toBe(0o600)
})

it('says it on stderr when the file cannot be written', () => {
  const log = openLog(folder)
  mkdirSync(join(folder, 'veillee.log'))
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  log('4be3 Error: disk full')
  expect(stderr).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/Z 4be3 Error: disk full\n$/),
  )
  stderr.mockRestore()
})

it('never grows past a megabyte, and keeps the one before', () => {
  const path = join(folder, 'veillee.log')
  writeFileSync(path, 'x'.repeat(1024 * 1024 + 1))
  openLog(folder)('after')
  expect(readFileSync(path, 'utf8')).toMatch(/Z after\n$/)
  expect(readFileSync(path, 'utf8').length).toBeLessThan(100)
  expect(statSync(`${path}.old`).size).toBe(1024 * 1024 + 1)
})
