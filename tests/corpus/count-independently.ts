import Papa from 'papaparse'
import type { ReferenceFormat } from '../../preload/contract/references'

/** How many records a file holds, by nothing but their marks: no parser of ours has a hand in it. */
export function countIndependently(bytes: Uint8Array, format: ReferenceFormat): number {
  // Marks are ASCII in every encoding once the zeros of UTF-16 are dropped.
  const text = Buffer.from(bytes.filter((byte) => byte !== 0)).toString('latin1')
  switch (format) {
    case 'bookmarks':
      return matches(text, /<a[\s>]/gi)
    case 'ris':
      return matches(text, /(?:^|[\r\n])(?:ï»¿)?[ \t]*TY {0,3}-/g)
    case 'bibtex':
      return matches(text, /(?:^|[\r\n])[^%\r\n@]*@(?!comment|string|preamble)\w+\s*[{(]/gi)
    case 'opml':
      return matches(text, /<outline\b[^>]*\s(?:xmlUrl|htmlUrl|url)\s*=/gi)
    case 'csljson': {
      const items: unknown = JSON.parse(new TextDecoder().decode(bytes))
      return Array.isArray(items) ? items.length : 1
    }
    case 'csv': {
      const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy' })
      return data.length - 1
    }
  }
}

function matches(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0
}
