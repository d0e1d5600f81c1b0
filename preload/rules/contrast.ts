type Channels = readonly [red: number, green: number, blue: number]

/** A colour as CSS hexadecimal writes it, from 0 to 255 a channel; null for anything else. */
function channels(colour: string): Channels | null {
  const match = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(colour.trim())
  if (match === null) return null
  const [, short, long] = match
  const digits = long ?? (short ?? '').replace(/./g, '$&$&')
  const value = (from: number) => Number.parseInt(digits.slice(from, from + 2), 16)
  return [value(0), value(2), value(4)]
}

/** Relative luminance of sRGB, WCAG 2.2. */
function luminance([red, green, blue]: Channels): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2); null where one is not hexadecimal. */
export function contrast(one: string, other: string): number | null {
  const [first, second] = [channels(one), channels(other)]
  if (first === null || second === null) return null
  const [light, dark] = [luminance(first), luminance(second)].toSorted((a, b) => b - a) as [
    number,
    number,
  ]
  return (light + 0.05) / (dark + 0.05)
}
