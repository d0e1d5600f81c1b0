/** The first bytes of a zip (and so of a spreadsheet), an older office file, a PDF, a gzip. */
const signatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
]

export function isKnownBinary(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte))
}

/** Whether a text has characters that no table has: a file of another kind, read as text. */
export function looksBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const strange = text.slice(0, 100_000).match(/[\u0000-\u0008\u000E-\u001F]/g)
  return (strange?.length ?? 0) > Math.min(text.length, 100_000) / 200
}
