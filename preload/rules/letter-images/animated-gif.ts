/** Whether a GIF has more than one picture: its blocks, GIF89a sections 20 to 26; false for a broken one. */
export function isAnimatedGif(bytes: Uint8Array): boolean {
  let at = 13 + tableLength(bytes[10] ?? 0)
  let pictures = 0
  while (at < bytes.length) {
    const [kind] = bytes.subarray(at)
    if (kind === 0x21) at = afterParts(bytes, at + 2)
    else if (kind === 0x2c) {
      pictures += 1
      if (pictures > 1) return true
      at = afterParts(bytes, at + 11 + tableLength(bytes[at + 9] ?? 0))
    } else return false
  }
  return false
}

/** The bytes of a colour table, by the flags that announce it. */
function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

/** Past parts that each begin with their length, up to the one without any. */
function afterParts(bytes: Uint8Array, from: number): number {
  let at = from
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) {
    at += length + 1
  }
  return at + 1
}
