import type { ReferenceFormat } from '../../../preload/contract/references'

const sampled = 200_000

/** The format a text is in, by what it holds; null where it holds none that is known. */
export function detectFormat(text: string): ReferenceFormat | null {
  const sample = text.slice(0, sampled)
  const start = sample.trimStart()
  if (start.startsWith('<')) return markupFormat(sample)
  if (/^[ \t]*TY {0,3}- ?\S/m.test(sample)) return 'ris'
  if (/^[^%\n]*@\s*[a-z]+\s*[{(]/im.test(sample)) return 'bibtex'
  if (/^[[{]\s*["{[\]}]/.test(start)) return 'csljson'
  const lines = start.split(/\r\n?|\n/)
  return lines.length > 1 && /[,;\t]/.test(lines[0] ?? '') ? 'csv' : null
}

function markupFormat(sample: string): ReferenceFormat | null {
  if (/<!DOCTYPE\s+NETSCAPE-Bookmark/i.test(sample)) return 'bookmarks'
  if (/<opml[\s>]/i.test(sample) || /<!DOCTYPE\s+opml/i.test(sample)) return 'opml'
  if (/<(rss|feed|svg|rdf:rdf)[\s>]/i.test(sample)) return null
  return /<a\s[^>]*href/i.test(sample) || /<dl[\s>]/i.test(sample) ? 'bookmarks' : null
}
