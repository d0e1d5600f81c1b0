/** A record of RIS: its tags in order, each with its value, and where it stands. */
export interface RisRecord {
  line: number
  /** Where it ends in the text. */
  end: number
  tags: [tag: string, value: string][]
}

// Exactly « TY  - », or with the blanks that some programs lose, trim or double.
const tagged = /^([A-Z][A-Z0-9])(?: {2}-| {0,3}-(?=\s|$))\s?(.*)$/

/**
 * Cuts a text of RIS into records. A record begins at TY, and ends at ER, at the next TY or with
 * the text. Lines without a tag go on with the value before them; what lies outside the records
 * (numbering, the heads some providers write) is no part of any.
 */
export function* risRecords(text: string): Generator<RisRecord> {
  let record: RisRecord | null = null
  let line = 0
  let from = 0
  while (from < text.length) {
    line += 1
    const { content, next } = lineFrom(text, from)
    from = next
    const match = tagged.exec(content)
    const [, tag = '', value = ''] = match ?? []
    if (tag === 'TY') {
      if (record) yield record
      record = { line, end: next, tags: [['TY', value.trim()]] }
    } else if (record === null) continue
    else if (tag === 'ER') {
      record.end = next
      yield record
      record = null
    } else {
      record.end = next
      if (match) record.tags.push([tag, value.trim()])
      else goOn(record, content)
    }
  }
  if (record) yield record
}

function goOn({ tags }: RisRecord, content: string): void {
  const last = tags.at(-1)
  if (last && last[0] !== 'TY') last[1] = `${last[1]}\n${content.trim()}`
}

function lineFrom(text: string, from: number): { content: string; next: number } {
  let end = from
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1
  const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  return { content: text.slice(from, end), next }
}
