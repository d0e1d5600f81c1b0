/** Longer lines are attachments or bombs; what Veillée reads of an event fits in this. */
const maxLineLength = 65_536

const space = 0x20
const tab = 0x09
const carriageReturn = 0x0d

/**
 * The content lines of a file, unfolded (RFC 5545 §3.1). Lenient where programs differ: any line
 * ending, blank lines between a line and its continuation.
 */
export function* contentLines(source: string): Generator<string> {
  const text = /\r(?!\n)/.test(source) ? source.replaceAll(/\r\n?/g, '\n') : source
  let line = ''
  let position = 0
  while (position < text.length) {
    const lineFeed = text.indexOf('\n', position)
    const next = lineFeed === -1 ? text.length : lineFeed
    const end = next > position && text.charCodeAt(next - 1) === carriageReturn ? next - 1 : next
    const first = text.charCodeAt(position)
    if (first === space || first === tab) {
      if (line.length < maxLineLength) line += cut(text, position + 1, end)
    } else if (end > position) {
      if (line !== '') yield line
      line = cut(text, position, end)
    }
    position = next + 1
  }
  if (line !== '') yield line
}

function cut(text: string, from: number, to: number): string {
  return text.slice(from, Math.min(to, from + maxLineLength))
}
