import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The marker and the nine switches that @electron/fuses finds in a real Electron, all as shipped. */
const FUSE_WIRE = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101100011'),
])

/**
 * Makes a folder that electron-builder takes for an unpacked Electron: enough to package with and
 * to flip fuses in, where the real binary cannot be had. It starts nothing.
 */
export function makeElectronStandIn(folder: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'locales'))
  for (const locale of ['de', 'en-US', 'fr'])
    writeFileSync(join(folder, `locales/${locale}.pak`), '')
  const executable = join(folder, 'electron')
  writeFileSync(executable, Buffer.concat([Buffer.from('#!/bin/sh\nexit 1\n'), FUSE_WIRE]))
  chmodSync(executable, 0o755)
}
