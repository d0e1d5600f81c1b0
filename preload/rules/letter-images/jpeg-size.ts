/** The size of a JPEG: segments up to the frame header (ITU-T T.81, B.2.2); null for a broken one. */
export function jpegSize(
  bytes: Uint8Array,
  view: DataView,
): { widthPx: number; heightPx: number } | null {
  let at = 2
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) {
      const [heightPx, widthPx] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : null
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** SOF0 to SOF15, but for the three markers among them that are something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
