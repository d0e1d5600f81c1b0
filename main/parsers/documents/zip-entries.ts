import { inflateRawSync } from 'node:zlib'

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
/** The end of a zip is followed by a comment of this length at most. */
const longestEnd = 22 + 0xffff
/** More than the text of any document; what inflates beyond fails. */
const mostBytes = 64 * 1024 * 1024
const mostEntries = 5000

/** Reads named entries of a zip, each up to a limit, and no other. Fails on what is no zip. */
export function openZip(bytes: Uint8Array): (name: string) => Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = listEntries(file)
  return (name) => {
    const entry = entries.get(name)
    return entry === undefined ? null : readEntry(file, entry)
  }
}

interface Entry {
  offset: number
  isDeflated: boolean
  packedSize: number
}

function listEntries(file: Buffer): Map<string, Entry> {
  const end = findEnd(file)
  const count = Math.min(file.readUInt16LE(end + 10), mostEntries)
  const entries = new Map<string, Entry>()
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== directorySignature) throw new Error('no directory of a zip')
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name, {
      offset: file.readUInt32LE(at + 42),
      isDeflated: file.readUInt16LE(at + 10) === 8,
      packedSize: file.readUInt32LE(at + 20),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - longestEnd)
  for (let at = file.length - 22; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === endSignature) return at
  }
  throw new Error('no zip')
}

function readEntry(file: Buffer, { offset, isDeflated, packedSize }: Entry): Uint8Array {
  if (file.readUInt32LE(offset) !== localSignature) throw new Error('no entry of a zip')
  const from = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const packed = file.subarray(from, from + packedSize)
  return isDeflated ? inflateRawSync(packed, { maxOutputLength: mostBytes }) : packed
}
