/** The fields of an entry, their strings put in, their values as they are written. */
export interface EntryFields {
  label: string
  fields: Map<string, string>
  /** What stands where a field should, cut short. */
  unreadable: string[]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The strings every BibTeX file may use without defining them. */
export function knownStrings(): Map<string, string> {
  return new Map(months.map((month, index) => [month, String(index + 1).padStart(2, '0')]))
}

/** Reads the label and the fields of an entry; a field that cannot be read costs itself alone. */
export function readFields(body: string, strings: ReadonlyMap<string, string>): EntryFields {
  const reader = new FieldReader(body, strings)
  const label = reader.label()
  const read: EntryFields = { label, fields: new Map(), unreadable: [] }
  for (let field = reader.next(); field !== null; field = reader.next()) {
    if (typeof field === 'string') read.unreadable.push(field)
    else if (!read.fields.has(field.name)) read.fields.set(field.name, field.value)
  }
  return read
}

class FieldReader {
  private at = 0

  constructor(
    private readonly body: string,
    private readonly strings: ReadonlyMap<string, string>,
  ) {}

  /** What stands before the first comma, unless it is a field already. */
  label(): string {
    const label = /^\s*([^\s,={}"]*)\s*(?:,|$)/.exec(this.body)
    if (!label) return ''
    this.at = label[0].length
    return label[1] ?? ''
  }

  /** The next field, what could not be read, or null at the end. */
  next(): { name: string; value: string } | string | null {
    this.skip(/(?:[\s,]+|%[^\n\r]*)*/y)
    if (this.at >= this.body.length) return null
    const name = this.take(/([^\s={}",#%]+)\s*=\s*/y)
    if (name === null) return this.resume()
    const value = this.value()
    return value === null ? this.resume() : { name: name.toLowerCase(), value }
  }

  private value(): string | null {
    const parts: string[] = []
    do {
      const part = this.part()
      if (part === null) return null
      parts.push(part)
    } while (this.take(/\s*(#)\s*/y) !== null)
    return parts.join('')
  }

  private part(): string | null {
    const opening = this.body[this.at]
    if (opening === '{' || opening === '"') return this.enclosed(opening)
    const bare = this.take(/([^\s,#{}"]+)/y)
    return bare === null ? null : (this.strings.get(bare.toLowerCase()) ?? bare)
  }

  /** What is in braces, or in quotes that close outside any brace. */
  private enclosed(opening: '{' | '"'): string | null {
    const from = this.at + 1
    let depth = 0
    for (let at = from; at < this.body.length; at += 1) {
      const character = this.body[at]
      if (character === '\\' && /[{}\\]/.test(this.body[at + 1] ?? '')) at += 1
      else if (depth === 0 && character === (opening === '{' ? '}' : '"')) {
        this.at = at + 1
        return this.body.slice(from, at)
      } else if (character === '{') depth += 1
      else if (character === '}') depth -= 1
    }
    return null
  }

  /** Goes on after the line, or the value, that could not be read; gives what it was. */
  private resume(): string {
    const from = this.at
    const next = /,?[ \t]*[\r\n]/g
    next.lastIndex = from
    const found = next.exec(this.body)
    this.at = found === null ? this.body.length : Math.max(next.lastIndex, from + 1)
    return this.body.slice(from, this.at)
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.body)
    if (found === null) return null
    this.at = pattern.lastIndex
    return found[1] ?? ''
  }

  private skip(pattern: RegExp): void {
    pattern.lastIndex = this.at
    pattern.exec(this.body)
    this.at = Math.max(this.at, pattern.lastIndex)
  }
}
