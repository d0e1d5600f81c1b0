/** Letters that Windows-1252 has where Latin-1 has control characters. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const byteOf = new Map(windows.split('').map((letter, index) => [letter, 0x80 + index]))

/**
 * The text that was taken for Windows-1252 and written as UTF-8 once too often (« SÃ¤tze »); null
 * for any other. Every letter beyond ASCII must agree, which no honest text does.
 */
export function undoubled(text: string): string | null {
  const bytes = new Uint8Array(text.length)
  let isPlain = true
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x80) {
      bytes[index] = code
      continue
    }
    isPlain = false
    const byte = byteOf.get(text.charAt(index)) ?? (code < 0x100 ? code : null)
    if (byte === null) return null
    bytes[index] = byte
  }
  if (isPlain) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
