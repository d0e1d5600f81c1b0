import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePath } from './founding'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veillee-founding-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the folder of a new workspace', () => {
  it('makes every folder that is missing on the way', () => {
    const path = freePath(join(folder, 'one', 'two'), 'Massif central')
    expect(path).toBe(join(folder, 'one', 'two', 'Massif central.veillee-db'))
    expect(existsSync(join(folder, 'one', 'two'))).toBe(true)
  })

  it('refuses a file where a folder should be', () => {
    writeFileSync(join(folder, 'notes.txt'), '')
    expect(() => freePath(join(folder, 'notes.txt'), 'Massif central')).toThrow('FOLDER_NOT_FOUND')
  })

  it('asks for a full path', () => {
    expect(() => freePath('Documents', 'Massif central')).toThrow('PATH_NOT_ABSOLUTE')
  })

  // Node's recursive mkdir spins there for ever, and the engine with it.
  it.runIf(process.platform === 'linux')('gives up at once where no folder can be made', () => {
    expect(() => freePath('/proc/veillee', 'Massif central')).toThrow('FOLDER_NOT_WRITABLE')
  })
})
