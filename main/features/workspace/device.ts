import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { Signer } from '../../database/workspace-file'
import type { HostPowers } from '../../host'
import { readJson, writeJson } from './application-data'

const Devices = z.array(
  z.object({
    workspaceId: z.string(),
    path: z.string(),
    deviceId: z.string(),
    /** Ed25519 PKCS #8 DER in base64; sealed with AES-256-GCM (nonce, tag, text) where the host can. */
    privateKey: z.string(),
    isSealed: z.boolean(),
  }),
)

export interface Device {
  id: string
  /** SPKI DER in base64; null when this device already wrote in the file. */
  newPublicKey: string | null
  signer: Signer
}

const devicesPath = (dataFolder: string) => join(dataFolder, 'devices.json')

/**
 * Which device this is for a workspace at a path. A file met at a new path, a copy or a restored
 * one included, or one whose key can no longer be read, draws a new device and key pair, so that two
 * files never write under one name.
 */
export function deviceFor(
  host: HostPowers,
  workspaceId: string,
  path: string,
  isRegistered: (deviceId: string) => boolean,
): Device {
  const devices = readJson(devicesPath(host.dataFolder), Devices, [])
  const known = devices.findLast(
    (device) => device.workspaceId === workspaceId && device.path === path,
  )
  if (known && isRegistered(known.deviceId)) {
    const key = privateKeyOf(known, host.sealingKey)
    if (key) return { id: known.deviceId, newPublicKey: null, signer: signerWith(key) }
  }
  const pair = generateKeyPairSync('ed25519')
  const privateKey = pair.privateKey.export({ format: 'der', type: 'pkcs8' })
  const id = uuidv7()
  const kept = {
    workspaceId,
    path,
    deviceId: id,
    privateKey: (host.sealingKey ? seal(privateKey, host.sealingKey) : privateKey).toString(
      'base64',
    ),
    isSealed: host.sealingKey !== null,
  }
  writeJson(devicesPath(host.dataFolder), [...devices, kept])
  const signer = signerWith(pair.privateKey)
  return { id, newPublicKey: signer.publicKey, signer }
}

/** Follows a file that the application itself moved: it stays the same device. */
export function moveDevice(dataFolder: string, from: string, to: string): void {
  const devices = readJson(devicesPath(dataFolder), Devices, [])
  writeJson(
    devicesPath(dataFolder),
    devices.map((device) => (device.path === from ? { ...device, path: to } : device)),
  )
}

/** The key a device was given; null where it cannot be unsealed any more. */
function privateKeyOf(
  { privateKey, isSealed }: z.infer<typeof Devices>[number],
  sealingKey: Uint8Array | null,
): KeyObject | null {
  try {
    const bytes = Buffer.from(privateKey, 'base64')
    if (isSealed && sealingKey === null) return null
    const key = isSealed && sealingKey ? unseal(bytes, sealingKey) : bytes
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  } catch {
    // Sealed for another account of this computer, or damaged: it is no key of ours any more.
    return null
  }
}

function signerWith(key: KeyObject): Signer {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    publicKey: spki.toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
  }
}

function unseal(sealed: Buffer, key: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
}

function seal(secret: Buffer, key: Uint8Array): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const text = Buffer.concat([cipher.update(secret), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}
