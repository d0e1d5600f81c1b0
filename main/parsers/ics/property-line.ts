import ICAL from 'ical.js'

/** A content line as ical.js decodes it. */
export interface PropertyLine {
  params: Record<string, string>
  /** Decoded values; a PERIOD is its start and its end or duration. */
  values: (string | [string, string])[]
}

/** Decodes one line; null when ical.js cannot make sense of it. */
export function readLine(source: string): PropertyLine | null {
  const decoded = decode(source)
  if (!Array.isArray(decoded)) return null
  const [, params, , ...values] = decoded as unknown[]
  return {
    params: flatParams(params),
    values: values.flatMap((value) => readValue(value)),
  }
}

function decode(source: string): unknown {
  try {
    return ICAL.parse.property(tidied(source))
  } catch {
    return null
  }
}

/** What other programs write and ical.js takes badly: empty parameters, dates with punctuation, \". */
function tidied(source: string): string {
  const line =
    source.includes(';;') || source.includes(';:') ? withoutEmptyParameters(source) : source
  const name = nameOf(line)
  if (textProperties.has(name)) return withoutNeedlessEscapes(line)
  return dateProperties.has(name) && line.includes('-', name.length)
    ? withoutPunctuation(line)
    : line
}

const textProperties = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION'])
const dateProperties = new Set(['DTSTART', 'DTEND', 'RDATE', 'EXDATE', 'RECURRENCE-ID'])

function withoutEmptyParameters(line: string): string {
  return line.replace(/^([A-Za-z-]+);+(?=[;:])/, '$1').replace(/^([A-Za-z-]+);{2,}/, '$1;')
}

function withoutNeedlessEscapes(line: string): string {
  if (!line.includes('\\')) return line
  return line.replaceAll(/\\([\\":])/g, (found, escaped) =>
    escaped === '\\' ? found : `${escaped}`,
  )
}

function withoutPunctuation(line: string): string {
  return line.replaceAll(/\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?/g, (found) =>
    found.replaceAll(/[-:]/g, ''),
  )
}

function flatParams(params: unknown): Record<string, string> {
  if (typeof params !== 'object' || params === null) return {}
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, `${value}`]))
}

function readValue(value: unknown): (string | [string, string])[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value) && value.length === 2) return [[`${value[0]}`, `${value[1]}`]]
  return []
}

/** The value of a line as written, after the first colon that no quotation mark holds. */
export function rawValue(source: string): string {
  let isQuoted = false
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index]
    if (character === '"') isQuoted = !isQuoted
    else if (character === ':' && !isQuoted) return source.slice(index + 1)
  }
  return ''
}

/** The name of a line, in capitals. */
export function nameOf(source: string): string {
  return (/^[A-Za-z\d-]+/.exec(source)?.[0] ?? '').toUpperCase()
}
