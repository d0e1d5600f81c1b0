import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { safeStorage } from 'electron'

const KEY_BYTES = 32

/**
 * The key that seals the engine's private keys, itself kept wrapped by the system's key store.
 * Null where there is no real store, or where it cannot unwrap the key now: the file is then left
 * as it is, since the store may only be locked today.
 */
export async function openSealingKey(
  dataFolder: string,
  log: (line: string) => void,
): Promise<Uint8Array | null> {
  try {
    return (await isStoreReal()) ? await readOrMakeKey(join(dataFolder, 'sealing-key')) : null
  } catch (error) {
    log(`sealing key unavailable: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

/** On Linux without a key ring, "encryption" would use a password known to everyone. */
async function isStoreReal(): Promise<boolean> {
  if (process.platform === 'linux') {
    const backend = safeStorage.getSelectedStorageBackend()
    if (backend === 'basic_text' || backend === 'unknown') return false
  }
  return await safeStorage.isAsyncEncryptionAvailable()
}

async function readOrMakeKey(path: string): Promise<Uint8Array> {
  if (!existsSync(path)) {
    const key = randomBytes(KEY_BYTES)
    await keep(path, key.toString('base64'))
    return key
  }
  const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(readFileSync(path))
  const key = Buffer.from(result, 'base64')
  if (key.length !== KEY_BYTES) throw new Error('the wrapped key has another length')
  if (shouldReEncrypt) await keep(path, result)
  return key
}

async function keep(path: string, key: string): Promise<void> {
  const wrapped = await safeStorage.encryptStringAsync(key)
  writeFileSync(`${path}.new`, wrapped, { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}
