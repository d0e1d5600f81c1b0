/** Longer lines are attachments or bombs; what Veillée reads of an event fits in this. */
const maxLineLength = 65_536

/**
 * The content lines of a file, unfolded (RFC 5545 §3.1). Lenient where programs differ: any line
 * ending, blank lines between a line and its continuation.
 */
export function* contentLines(text: string): Generator<string> {
  let line = ''
  let position = 0
  while (position < text.length) {
    const end = lineEnd(text, position)
    const first = text.charCodeAt(position)
    if (first === space || first === tab) {
      if (line.length < maxLineLength)
        line += text.slice(position + 1, Math.min(end, position + maxLineLength))
    } else if (end > position) {
      if (line !== '') yield line
      line = text.slice(position, Math.min(end, position + maxLineLength))
    }
    position = end + 1
  }
  if (line !== '') yield line
}

const space = 0x20
const tab = 0x09
const anyLineEnd = /[\r\n]/g

function lineEnd(text: string, position: number): number {
  anyLineEnd.lastIndex = position
  return anyLineEnd.exec(text)?.index ?? text.length
}
