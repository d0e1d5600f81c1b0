import { recordOfItem } from '../read-csl-json'
import { lineCounter, type Reader, recordOf, shownPart } from '../reading'
import { type CutEntry, cutEntries } from './cut-entries'
import { knownStrings, readFields } from './entry-fields'
import { itemOfEntry, type ReadEntry, readEntry } from './entry-item'

/**
 * Reads BibTeX and BibLaTeX. The file is cut up here, entry by entry and field by field, since one
 * bad entry costs citation-js the whole file; LaTeX values, names, and the variables of CSL they
 * fill are its work. Strings may be defined anywhere, and entries refer to later ones.
 */
export const readBibtex: Reader = (text, emit) => {
  const cut = [...cutEntries(text)]
  const strings = knownStrings()
  for (const { type, body } of cut) {
    if (type !== 'string') continue
    for (const [name, value] of readFields(`,${body}`, strings).fields) strings.set(name, value)
  }
  const entries = cut.filter(({ type }) => !['string', 'preamble', 'comment'].includes(type))
  const read = new Map<string, ReadEntry>()
  const readOnes = entries.map((one): ReadEntry => {
    const entry = readEntry(one.type, readFields(one.body, strings))
    if (entry.label !== '' && !read.has(entry.label.toLowerCase())) {
      read.set(entry.label.toLowerCase(), entry)
    }
    return entry
  })
  const lineOf = lineCounter(text)
  entries.forEach((one, index) => {
    const line = lineOf(one.start)
    const entry = readOnes[index]
    emit(
      entry === undefined ? unreadable(one, line) : recordOfEntry(one, entry, read, line),
      one.end,
    )
  })
  return null
}

function recordOfEntry(
  cut: CutEntry,
  entry: ReadEntry,
  read: ReadonlyMap<string, ReadEntry>,
  line: number,
) {
  if (cut.isBroken) return unreadable(cut, line)
  try {
    const { parents, own } = withParents(entry, read)
    const record = recordOfItem(itemOfEntry(own, parents), line)
    for (const part of entry.unreadable) {
      record.problems.push({ problem: 'malformed', detail: shownPart(part) })
    }
    return record
  } catch {
    return unreadable(cut, line)
  }
}

/** The entries that an entry refers to, and they in turn; a circle is broken where it closes. */
function withParents(entry: ReadEntry, read: ReadonlyMap<string, ReadEntry>) {
  const seen = new Set([entry])
  const parents: ReadEntry[] = []
  let own = entry
  for (let child = entry; ;) {
    const named = child.properties['crossref']
    const parent = typeof named === 'string' ? read.get(named.toLowerCase()) : undefined
    const properties = { ...child.properties }
    if (parent === undefined || seen.has(parent)) delete properties['crossref']
    else properties['crossref'] = parent.label
    const cleaned = { ...child, properties }
    if (child === entry) own = cleaned
    else parents.push(cleaned)
    if (parent === undefined || seen.has(parent)) return { own, parents }
    seen.add(parent)
    child = parent
  }
}

function unreadable({ type, body }: CutEntry, line: number) {
  const detail = shownPart(`@${type}{${body}`)
  return recordOf({
    line,
    outcome: 'error',
    title: detail,
    problems: [{ problem: 'malformed', detail }],
  })
}
