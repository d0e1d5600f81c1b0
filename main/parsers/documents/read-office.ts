import { Parser } from 'htmlparser2'
import type { DocumentReply } from '../../rules/document-messages'
import { authorNames } from './author-names'
import { described } from './described'
import { madeOn } from './made-on'
import { SearchedWords } from './searched-words'
import { openZip } from './zip-entries'

/** Where each of the two kinds keeps its words, and what it says of itself. */
const formats = [
  { text: 'word/document.xml', about: 'docProps/core.xml' },
  { text: 'content.xml', about: 'meta.xml' },
] as const

/** Reads the words of a Word or OpenDocument text; gives whether they were cut. Fails on what is none. */
export function readOffice(bytes: Uint8Array, say: (reply: DocumentReply) => void): boolean {
  const read = openZip(bytes)
  for (const format of formats) {
    const text = read(format.text)
    if (text === null) continue
    const about = valuesOf(read(format.about))
    say({
      step: 'described',
      description: described({
        title: about.get('dc:title') ?? '',
        authors: authorNames(about.get('meta:initial-creator') ?? about.get('dc:creator') ?? ''),
        language: about.get('dc:language') ?? '',
        madeOn: madeOn(about.get('dcterms:created') ?? about.get('meta:creation-date') ?? ''),
      }),
    })
    const searched = new SearchedWords(say)
    searched.add(wordsOf(text))
    return searched.isCut
  }
  throw new Error('no text document')
}

/** Elements that end a line, and those that stand for a space. */
const lines = new Set(['w:p', 'text:p', 'text:h'])
const spaces = new Set(['w:tab', 'w:br', 'text:s', 'text:tab', 'text:line-break'])

function wordsOf(xml: Uint8Array): string {
  const words: string[] = []
  let depth = 0
  // Word's words are in w:t; those of OpenDocument anywhere within a paragraph.
  const holds = (name: string) => name === 'w:t' || name === 'text:p' || name === 'text:h'
  const parser = new Parser(
    {
      onopentag(name) {
        if (holds(name)) depth += 1
        if (spaces.has(name)) words.push(' ')
      },
      ontext: (text) => depth > 0 && words.push(text),
      onclosetag(name) {
        if (holds(name)) depth -= 1
        if (lines.has(name)) words.push('\n')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(new TextDecoder().decode(xml))
  return words.join('')
}

/** The words of each element that holds some, by its name. */
function valuesOf(xml: Uint8Array | null): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  if (xml === null) return values
  const open: string[] = []
  const parser = new Parser(
    {
      onopentag: (name) => open.push(name),
      ontext(text) {
        const name = open.at(-1) ?? ''
        values.set(name, (values.get(name) ?? '') + text)
      },
      onclosetag: () => open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(new TextDecoder().decode(xml))
  return values
}
