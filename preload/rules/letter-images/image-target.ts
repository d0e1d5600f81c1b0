/** Up to so many pixels of an image for one of its column: what dense screens show. */
const density = 2
/** The contract's own limit. */
const mostHeightPx = 20_000

interface Size {
  widthPx: number
  heightPx: number
}

/** The size an image is brought to for a column: at most twice its width, never made larger. */
export function targetSize({ widthPx, heightPx }: Size, columnWidthPx: number): Size {
  const scale = Math.min(1, (density * columnWidthPx) / widthPx, mostHeightPx / heightPx)
  return {
    widthPx: Math.max(1, Math.round(widthPx * scale)),
    heightPx: Math.max(1, Math.round(heightPx * scale)),
  }
}

/** Colours, a 32nd of each channel apart, beyond which a picture is a photograph. */
const mostFlatColours = 256

/** PNG for what shows through, or has the few colours of a drawing; JPEG for photographs. */
export function targetFormat(pixels: Uint8ClampedArray): 'png' | 'jpeg' {
  const colours = new Set<number>()
  let isFlat = true
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 255] = [
      pixels[at],
      pixels[at + 1],
      pixels[at + 2],
      pixels[at + 3],
    ]
    if (alpha < 255) return 'png'
    if (!isFlat) continue
    colours.add(((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3))
    isFlat = colours.size <= mostFlatColours
  }
  return isFlat ? 'png' : 'jpeg'
}
