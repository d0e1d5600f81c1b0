import { crc32 } from 'node:zlib'

/** A file to put in an archive. */
export interface ZipEntry {
  name: string
  bytes: Uint8Array
}

const localHeaderBytes = 30
const centralHeaderBytes = 46
const endBytes = 22
/** Version 2.0 of the format, names in UTF-8. */
const version = 20
const namesInUtf8 = 0x0800

/**
 * A zip archive that stores its files as they are (APPNOTE.TXT 4.3): a few small signed files gain
 * nothing by compression. Names must differ. All bear the date of `at`.
 */
export function storeZip(entries: readonly ZipEntry[], at: Date): Uint8Array<ArrayBuffer> {
  const { date, time } = dosTime(at)
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const encoded = Buffer.from(name)
    const header = Buffer.alloc(localHeaderBytes)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(version, 4)
    header.writeUInt16LE(namesInUtf8, 6)
    header.writeUInt16LE(time, 10)
    header.writeUInt16LE(date, 12)
    header.writeUInt32LE(crc32(bytes), 14)
    header.writeUInt32LE(bytes.byteLength, 18)
    header.writeUInt32LE(bytes.byteLength, 22)
    header.writeUInt16LE(encoded.length, 26)
    local.push(header, encoded, Buffer.from(bytes))
    const entry = Buffer.alloc(centralHeaderBytes)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(version, 4)
    // From the version needed to the lengths both headers say the same.
    header.copy(entry, 6, 4, localHeaderBytes)
    entry.writeUInt32LE(offset, 42)
    central.push(entry, encoded)
    offset += header.length + encoded.length + bytes.byteLength
  }
  const size = central.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(endBytes)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...local, ...central, end]))
}

/** MS-DOS dates begin in 1980 and count seconds by two; the format has no zone, so UTC. */
function dosTime(at: Date): { date: number; time: number } {
  const year = Math.max(at.getUTCFullYear(), 1980) - 1980
  return {
    date: (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  }
}
