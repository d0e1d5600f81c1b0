import { describe, expect, it } from 'vitest'
import type { ReferenceFormat } from '../../../preload/contract/references'
import type { ResourceDraft } from '../../../preload/contract/resource-shapes'
import type { ReadReference } from '../../rules/reference-messages'
import { readReferences } from './read-references'

function readBytes(bytes: Uint8Array) {
  const read = {
    format: null as ReferenceFormat | null,
    isGuessed: false,
    records: [] as ReadReference[],
    fault: '',
  }
  readReferences(bytes, (reply) => {
    if (reply.step === 'format') Object.assign(read, reply)
    if (reply.step === 'read') read.records.push(...reply.records)
    if (reply.step === 'refused') read.fault = reply.fault
  })
  return read
}
const read = (text: string) => readBytes(new TextEncoder().encode(text)).records
const one = (text: string) => read(text)[0]
const bookmark = (tag: string) => one(`<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT>${tag}</DL>`)
const ris = (...lines: string[]) => one(['TY  - JOUR', 'TI  - T', ...lines].join('\n'))
const bib = (fields: string, before = '') => one(`${before}@article{k, title={T}, ${fields}}`)

describe('the format of a file, by what it holds', () => {
  it.each<[ReferenceFormat | null, string]>([
    ['bookmarks', '<!DOCTYPE NETSCAPE-Bookmark-file-1><a href="https://x.fr">x</a>'],
    ['bookmarks', '<html><body><ul><li><a href="https://x.fr">x</a></li></ul>'],
    ['opml', '<?xml version="1.0"?><opml><outline text="x" xmlUrl="https://x.fr"/></opml>'],
    ['ris', 'Record 1\nTY  - JOUR\nTI  - x\nER  - '],
    ['ris', '\uFEFFTY - BOOK\r\nTI - x\r\n'],
    ['bibtex', '% un commentaire\n@book{a, title={x}}'],
    ['csljson', ' [ {"title": "x"} ]'],
    ['csljson', '{"items":[{"title":"x"}]}'],
    ['csv', 'title,url\nx,https://x.fr\n'],
    [null, 'Chère Ada, voici la liste.'],
    [null, '<feed><entry/></feed>'],
  ])('%s', (format, text) => {
    expect(readBytes(new TextEncoder().encode(text)).format).toBe(format)
  })
})

describe('accents', () => {
  const text = '@book{a, title={Été à Besançon}}'
  it.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['Windows-1252', Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
    [
      'UTF-8 written as UTF-8 once too often',
      new TextEncoder().encode(Buffer.from(text).toString('latin1')),
    ],
  ])('are right in %s', (_name, bytes) => {
    expect(readBytes(bytes).records[0]?.draft?.title).toBe('Été à Besançon')
  })
})

describe('a bookmark', () => {
  it.each<[string, string, Partial<ResourceDraft>]>([
    ['seconds', 'ADD_DATE="1466009412"', { addedAt: '2016-06-15T16:50:12.000Z' }],
    ['milliseconds', 'ADD_DATE="1466009412123"', { addedAt: '2016-06-15T16:50:12.123Z' }],
    ['microseconds', 'ADD_DATE="1466009412123456"', { addedAt: '2016-06-15T16:50:12.123Z' }],
    ['since 1601', 'ADD_DATE="13110483012000000"', { addedAt: '2016-06-15T16:50:12.000Z' }],
    ['tags', 'TAGS="un, deux,Un"', { tags: ['un', 'deux'] }],
    ['words in an attribute', 'DESCRIPTION="dit &quot;tout&quot;"', { summary: 'dit "tout"' }],
  ])('has %s', (_what, attribute, fields) => {
    expect(bookmark(`<A HREF="https://x.fr" ${attribute}>x</A>`)?.draft).toMatchObject(fields)
  })

  it('lies in the folders around it, closed or not, and in no other', () => {
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1><H1>Tout</H1><DL><p>
      <DT><H3>A</H3><DL><p><DT><H3>Vide</H3><DL><p></DL><p>
        <DT><H3>B &amp; C</H3><DD>des mots<DL><p><DT><A HREF="https://1.fr">1</A></DL><p>
        <DT><A HREF="https://2.fr">2</A></DL><p>
      <HR><DT><A HREF="https://3.fr">3<DT><A HREF="https://4.fr">4`
    expect(read(text).map(({ title, folders }) => [title, folders.join('/')])).toEqual([
      ['1', 'A/B & C'],
      ['2', 'A'],
      ['3', ''],
      ['4', ''],
    ])
  })

  it('of Pocket waits to be read, or was read', () => {
    const link = (name: string) =>
      `<ul><li><a href="https://${name}.fr" time_added="1688628695" tags="a,b">${name}</a></li></ul>`
    const records = read(`<html><h1>Unread</h1>${link('un')}<h1>Read Archive</h1>${link('deux')}`)
    expect(records.map(({ draft, folders }) => [draft?.state, draft?.tags, folders])).toEqual([
      [undefined, ['a', 'b'], []],
      ['reviewed', ['a', 'b'], []],
    ])
  })

  it('keeps a link of its description in words: told of, and no bookmark', () => {
    const records = read(
      `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://x.fr">x</A><DD>voir <a href="https://y.fr">là</a> aussi<DT><A HREF="https://z.fr">z</A></DL>`,
    )
    expect(records.map(({ outcome, draft }) => [outcome, draft?.summary])).toEqual([
      ['skipped', undefined],
      ['read', 'voir là aussi'],
      ['read', undefined],
    ])
  })
})

describe('a record of RIS', () => {
  it.each<[string, string[], Partial<ResourceDraft>]>([
    ['a year with its slashes', ['Y1  - 2014//'], { issuedOn: '2014' }],
    ['the fuller of two dates', ['PY  - 2009', 'DA  - 2009/05/31/'], { issuedOn: '2009-05-31' }],
    ['a date in words', ['DA  - 12 mai 2009'], { issuedOn: '2009-05-12' }],
    ['first and last page', ['SP  - 45', 'EP  - 67'], { pages: '45-67' }],
    ['a journal by its full name', ['JA  - Rev.', 'JF  - Revue'], { containerTitle: 'Revue' }],
    ['an ISSN', ['SN  - 1932-6208 (print)'], { issn: '1932-6208' }],
    ['keywords, commas in them', ['KW  - a, b', 'KW  - c'], { tags: ['a, b', 'c'] }],
    ['lines that go on', ['N2  - un', 'deux', '   trois'], { summary: 'un\ndeux\ntrois' }],
    ['a file online', ['L2  - https://x.fr/a.pdf'], { address: 'https://x.fr/a.pdf' }],
    ['tags nobody knows', ['C1  - x', 'C1  - y'], { extra: { custom: { C1: ['x', 'y'] } } }],
    ['lines of Windows', ['PB  - Presses\r', 'CY  - Paris\r'], { publisher: 'Presses' }],
  ])('has %s', (_what, lines, fields) => {
    expect(ris(...lines)?.draft).toMatchObject(fields)
  })

  it('begins at TY, whatever stands before it and whether the last was ended', () => {
    const text =
      'ID  - égaré\n1.\nTY  - BOOK\nTI  - A\nTY  - JOURNAL ARTICLE\nTI  - B\nER  -\n2.\nTY  -THES\nTI  - C'
    expect(read(text).map(({ line, draft }) => [line, draft?.type, draft?.title])).toEqual([
      [3, 'book', 'A'],
      [5, 'article', 'B'],
      [9, 'thesis', 'C'],
    ])
  })
})

describe('an entry of BibTeX', () => {
  it.each<[string, string, Partial<ResourceDraft>]>([
    ['a month by its string', 'year = 2020, month = feb', { issuedOn: '2020-02' }],
    ['a month of any case', 'year = 2010, month = May, day = 22', { issuedOn: '2010-05-22' }],
    ['a range of dates', 'date = {2018-12-03/2018-12-06}', { issuedOn: '2018-12-03' }],
    ['a dash between pages', 'pages = {45--50}', { pages: '45-50' }],
    ['keywords', "keywords = {f{\\'e}minisme, essai}", { tags: ['féminisme', 'essai'] }],
    ['strings put together', 'publisher = a # " et " # {fils}', { publisher: 'Pères et fils' }],
    ['fields nobody knows', 'shelf = {B 12}', { extra: { custom: { shelf: 'B 12' } } }],
    ['the day JabRef noted', 'timestamp = {2017.09.11}', { addedAt: '2017-09-11T00:00:00.000Z' }],
    ['an escaped address', 'url = {https://x.fr/a\\_b\\%20c}', { address: 'https://x.fr/a_b%20c' }],
  ])('has %s', (_what, fields, draft) => {
    const {
      id: _id,
      'citation-key': _key,
      ...extra
    } = bib(fields, '@STRING(A = "Pères")\n')?.draft?.extra ?? {}
    expect({ ...bib(fields, '@STRING(A = "Pères")\n')?.draft, extra }).toMatchObject(draft)
  })

  it.each([
    ['von Helmh{\\"o}ltz, Herm{\\"a}n{\\~n}', 'Hermänñ von Helmhöltz'],
    ['Radim {\\v R}eh{\\r u}{\\v r}ek', 'Radim Řehůřek'],
    ["Krej{\\v{c}}{\\'{\\i}}, Pavel", 'Pavel Krejčí'],
    ["{\\OE}uvrard, {\\'E}lodie", 'Élodie Œuvrard'],
    ['May, Keith,', 'Keith May'],
    ['{Minist{\\`e}re de la Justice}', 'Ministère de la Justice'],
  ])('has the name %s as %s', (name, words) => {
    const [creator] = bib(`author = {${name}}`)?.draft?.creators ?? []
    const { given = '', particle = '', family = '', literal = '' } = creator ?? {}
    expect([given, particle, family, literal].filter((part) => part !== '').join(' ')).toBe(words)
  })

  it('is not what a comment or another program says', () => {
    const text =
      '@comment{jabref-meta: @book{x, title={non}}}\n% @book{y, title={non}}\nada@x.fr\n@book(z, title="Oui",)'
    expect(read(text).map(({ title }) => title)).toEqual(['Oui'])
  })

  it('says which field could not be read, and keeps the others', () => {
    const record = bib('= , author = {Ada}\n, year = 2001')
    expect(record?.draft).toMatchObject({ issuedOn: '2001' })
    expect(record?.problems.map(({ problem }) => problem)).toEqual(['malformed'])
  })
})
