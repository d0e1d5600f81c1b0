import { createCipheriv, generateKeyPairSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
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
}

const devicesPath = (dataFolder: string) => join(dataFolder, 'devices.json')

/**
 * Which device this is for a workspace at a path. A file met at a new path, a copy or a restored
 * one included, draws a new device and key pair, so that two files never write under one name.
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
  if (known && isRegistered(known.deviceId)) return { id: known.deviceId, newPublicKey: null }
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
  const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  return { id, newPublicKey: publicKey }
}

/** Follows a file that the application itself moved: it stays the same device. */
export function moveDevice(dataFolder: string, from: string, to: string): void {
  const devices = readJson(devicesPath(dataFolder), Devices, [])
  writeJson(
    devicesPath(dataFolder),
    devices.map((device) => (device.path === from ? { ...device, path: to } : device)),
  )
}

function seal(secret: Buffer, key: Uint8Array): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const text = Buffer.concat([cipher.update(secret), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}
