/** A new UUID of version 7: rows made one after the other sort in that order. */
export function newId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const random = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const time = now.toString(16).padStart(12, '0')
  // RFC 9562: version 7, then the variant in the two upper bits.
  const variant = ((Number.parseInt(random.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(13, 16)}`,
    `${variant}${random.slice(17, 20)}`,
    random.slice(20),
  ].join('-')
}
