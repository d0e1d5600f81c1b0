import { letterWords } from './letter-words'
import { unescapedValue } from './mjml/edit-mjml'

/** What a list says of a letter without opening it. */
export interface LetterFacts {
  subject: string
  /** Of its `lang`; null where it says none, or another one. */
  language: 'fr' | 'en' | null
  /** The words of its body, cut short. */
  words: string
}

const longestSubject = 500

/**
 * Reads a document in one pass, without a tree of it: it is written while somebody types, and a
 * hostile one may nest a million deep.
 */
export function letterFacts(source: string): LetterFacts {
  return {
    subject: subjectOf(source),
    language: languageOf(source),
    words: letterWords(source),
  }
}

/** What `mj-title` says, on one line. */
export function subjectOf(source: string): string {
  const open = tagAt(source, 'mj-title')
  if (open === null || open.isClosed) return ''
  const end = source.indexOf('</mj-title', open.to)
  if (end < 0) return ''
  const title = source.slice(open.to, Math.min(end, open.to + 10_000))
  const plain = title.replace(/^\s*<!\[CDATA\[/, '').replace(/\]\]>\s*$/, '')
  // A space that does not break stays: French has one before its colons.
  return unescapedValue(plain)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim()
    .slice(0, longestSubject)
}

function languageOf(source: string): LetterFacts['language'] {
  const open = tagAt(source, 'mjml')
  const tag = open === null ? '' : source.slice(open.from, Math.min(open.to, open.from + 5000))
  const lang = /\slang\s*=\s*["']?\s*([a-z]+)/i.exec(tag)?.[1]?.toLowerCase()
  return lang === 'fr' || lang === 'en' ? lang : null
}

/** The first tag of this name that no comment holds. */
function tagAt(
  source: string,
  name: string,
): { from: number; to: number; isClosed: boolean } | null {
  let at = 0
  for (;;) {
    const from = source.indexOf('<', at)
    if (from < 0) return null
    if (source.startsWith('<!--', from)) {
      const end = source.indexOf('-->', from + 4)
      if (end < 0) return null
      at = end + 3
      continue
    }
    const isNamed = source.startsWith(name, from + 1)
    if (isNamed && /[\s/>]/.test(source[from + 1 + name.length] ?? '')) {
      const end = source.indexOf('>', from)
      return end < 0 ? null : { from, to: end + 1, isClosed: source[end - 1] === '/' }
    }
    at = from + 1
  }
}
