export interface DecodedText {
  text: string
  /** True when the file neither is valid UTF-8 nor says what it is. */
  isGuessed: boolean
}

/**
 * The text of a file: UTF-8, UTF-16 of either order with or without its mark, else
 * Windows-1252 as older French programs write it. Null for bytes that are no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes.subarray(3))
  if (first === 0xff && second === 0xfe)
    return { text: decodeAs('utf-16le', bytes), isGuessed: false }
  if (first === 0xfe && second === 0xff)
    return { text: decodeAs('utf-16be', bytes), isGuessed: false }
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked !== null) return { text: decodeAs(unmarked, bytes), isGuessed: true }
  return bytes.subarray(0, 4096).includes(0) ? null : decodeUtf8(bytes)
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false }
  } catch {
    const lenient = decodeAs('utf-8', bytes)
    return {
      text: looksDamaged(lenient) ? lenient : decodeAs('windows-1252', bytes),
      isGuessed: true,
    }
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** More accents that are right than bytes that are wrong: UTF-8 with some damage, not another encoding. */
function looksDamaged(text: string): boolean {
  let right = 0
  let wrong = 0
  for (const character of text.slice(0, 1_000_000)) {
    if (character === '\uFFFD') wrong += 1
    else if (character > '\u007F') right += 1
  }
  return right > wrong
}

/** Latin text in UTF-16 has a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 256)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  if (half < 4) return null
  if (odd > half * 0.8 && even === 0) return 'utf-16le'
  if (even > half * 0.8 && odd === 0) return 'utf-16be'
  return null
}
