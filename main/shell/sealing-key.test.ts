import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { safeStorage } from '../../tests/fixtures/electron'
import { openSealingKey } from './sealing-key'

vi.mock('electron', () => import('../../tests/fixtures/electron'))

let folder: string
const log = vi.fn()
const platform = process.platform

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veillee-key-'))
  vi.clearAllMocks()
  Object.defineProperty(process, 'platform', { value: 'linux' })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  Object.defineProperty(process, 'platform', { value: platform })
})

const keyFile = () => join(folder, 'sealing-key')

describe('the sealing key', () => {
  it('is 32 random bytes, the same at the next start, and never lies bare on the disk', async () => {
    const key = await openSealingKey(folder, log)
    expect(key).toHaveLength(32)
    expect(await openSealingKey(folder, log)).toEqual(key)
    expect(safeStorage.encryptStringAsync).toHaveBeenCalledOnce()
    expect(readFileSync(keyFile(), 'utf8')).toMatch(/^wrapped:/)
  })

  it.skipIf(platform === 'win32')('is for this user alone', async () => {
    await openSealingKey(folder, log)
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600)
  })

  it.each(['basic_text', 'unknown'])('is none where the store is %s', async (backend) => {
    safeStorage.getSelectedStorageBackend.mockReturnValueOnce(backend)
    expect(await openSealingKey(folder, log)).toBeNull()
    expect(existsSync(keyFile())).toBe(false)
  })

  it('is none where the system cannot keep secrets', async () => {
    safeStorage.isAsyncEncryptionAvailable.mockResolvedValueOnce(false)
    expect(await openSealingKey(folder, log)).toBeNull()
  })

  it('does not ask other systems for a Linux key ring', async () => {
    Object.defineProperty(process, 'platform', { value: 'darwin' })
    expect(await openSealingKey(folder, log)).toHaveLength(32)
    expect(safeStorage.getSelectedStorageBackend).not.toHaveBeenCalled()
  })

  it('is left untouched when it cannot be unwrapped today', async () => {
    writeFileSync(keyFile(), 'wrapped by another machine')
    safeStorage.decryptStringAsync.mockRejectedValueOnce(new Error('locked'))
    expect(await openSealingKey(folder, log)).toBeNull()
    expect(readFileSync(keyFile(), 'utf8')).toBe('wrapped by another machine')
    expect(log).toHaveBeenCalledWith('sealing key unavailable: locked')
  })

  it('is wrapped anew when the store asks for it', async () => {
    const key = await openSealingKey(folder, log)
    const result = Buffer.from(key ?? []).toString('base64')
    safeStorage.decryptStringAsync.mockResolvedValueOnce({ result, shouldReEncrypt: true })
    safeStorage.encryptStringAsync.mockResolvedValueOnce(Buffer.from(`wrapped:${result}`))
    expect(await openSealingKey(folder, log)).toEqual(key)
    expect(safeStorage.encryptStringAsync).toHaveBeenCalledTimes(2)
    expect(await openSealingKey(folder, log)).toEqual(key)
  })
})
