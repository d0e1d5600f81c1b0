import type { ReferenceFault, ReferenceFormat } from '../../../preload/contract/references'
import type { ReadReference, ReferenceReply } from '../../rules/reference-messages'
import { decodeText } from '../../rules/decode-text'
import { isKnownBinary, looksBinary } from '../tables/binary-text'
import { readBibtex } from './bibtex/read-bibtex'
import { readBookmarks } from './bookmarks/read-bookmarks'
import { detectFormat } from './detect-format'
import { undoubled } from './doubled-encoding'
import { readCslJson } from './read-csl-json'
import { readOpml } from './read-opml'
import { maxRecords, type Reader, Refusal } from './reading'
import { readRis } from './ris/read-ris'

const batch = 500

const readers: Record<Exclude<ReferenceFormat, 'csv'>, Reader> = {
  bookmarks: readBookmarks,
  ris: readRis,
  bibtex: readBibtex,
  csljson: readCslJson,
  opml: readOpml,
}

/** Reads one file of references, and says what it finds as it goes. */
export function readReferences(bytes: Uint8Array, say: (reply: ReferenceReply) => void): void {
  const refuse = (fault: ReferenceFault) => say({ step: 'refused', fault })
  const decoded = isKnownBinary(bytes) ? null : decodeText(bytes)
  if (decoded === null || looksBinary(decoded.text)) return refuse('binary')
  const repaired = undoubled(decoded.text)
  const text = (repaired ?? decoded.text).replace(/^\uFEFF/, '')
  if (text.trim() === '') return refuse('empty')
  const format = detectFormat(text)
  if (format === null) return refuse('unknownFormat')
  say({ step: 'format', format, isGuessed: decoded.isGuessed || repaired !== null })
  // Its columns are for somebody to name: it is read as a table.
  if (format === 'csv') return say({ step: 'done', fault: null })
  let records: ReadReference[] = []
  let count = 0
  const send = (done: number) => {
    if (records.length > 0) say({ step: 'read', records, done, total: text.length })
    records = []
  }
  try {
    const fault = readers[format](text, (record, done) => {
      if (count === maxRecords) throw new Refusal('tooMany', true)
      count += 1
      records.push({ ...record, record: count })
      if (records.length === batch) send(done)
    })
    send(text.length)
    if (count === 0) refuse(fault ?? 'empty')
    else say({ step: 'done', fault })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (!error.isCut) return refuse(error.fault)
    send(text.length)
    say({ step: 'done', fault: error.fault })
  }
}
