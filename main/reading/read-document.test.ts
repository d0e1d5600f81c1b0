import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deflatedZip } from '../../tests/fixtures/deflated-zip'
import { pdfBytes, type PdfFixture } from '../../tests/fixtures/pdf'
import { bundleParser } from '../../tests/fixtures/spawn-parser'
import type { DocumentKind } from '../rules/document-messages'
import { readDocument } from './read-document'

let parser: Awaited<ReturnType<typeof bundleParser>>
beforeAll(async () => {
  parser = await bundleParser()
}, 60_000)
afterAll(() => parser.remove())

const read = (bytes: Uint8Array, kind: DocumentKind = 'pdf') =>
  readDocument(bytes, kind, { spawn: parser.spawn, signal: new AbortController().signal })
const describePdf = async (fixture: PdfFixture) => (await read(pdfBytes(fixture))).description
const text = (words: string) => new TextEncoder().encode(words)

describe('a PDF', () => {
  it('gives its words, as search folds them, each once', async () => {
    const { words, outcome } = await read(
      pdfBytes({ pages: [['L’œuvre du greffe', 'à Noël'], ['Deuxième page du greffe']] }),
    )
    expect(outcome).toBe('searched')
    expect(words).toBe('l oeuvre du greffe a noel deuxieme page')
  })

  it('says its title, its authors, its language and its day', async () => {
    expect(
      await describePdf({
        info: {
          Title: 'Guide de l’accueil numérique',
          Author: 'Élodie Œuvrard; Jean Dupont',
          CreationDate: "D:20240531235900+02'00'",
        },
        language: 'fr-FR',
      }),
    ).toEqual({
      title: 'Guide de l’accueil numérique',
      authors: ['Élodie Œuvrard', 'Jean Dupont'],
      language: 'fr',
      madeOn: '2024-05-31',
      doi: '',
      isbn: '',
    })
  })

  it('prefers what its XMP says', async () => {
    const xmp = `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Le titre de l’XMP</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>Ada Lovelace</rdf:li><rdf:li>Grace Hopper</rdf:li></rdf:Seq></dc:creator>
      <xmp:CreateDate>2023-01-31T08:00:00+01:00</xmp:CreateDate><prism:doi>10.1234/ABC.5</prism:doi>`
    expect(await describePdf({ info: { Title: 'Autre', Author: 'Personne' }, xmp })).toMatchObject({
      title: 'Le titre de l’XMP',
      authors: ['Ada Lovelace', 'Grace Hopper'],
      madeOn: '2023-01-31',
      doi: '10.1234/abc.5',
    })
  })

  it.each([
    ['Microsoft Word - note.doc'],
    ['note_finale_v3.docx'],
    ['Présentation PowerPoint'],
    ['Sans titre 1'],
    ['12'],
    ['file:///C:/note.html'],
    [''],
  ])('leaves « %s » out for what its first page says largest', async (Title) => {
    const pages = [['Service de la veille', '24|Accueillir au guichet', 'Texte courant']]
    expect((await describePdf({ info: { Title }, pages }))?.title).toBe('Accueillir au guichet')
  })

  it('has no title where nothing stands out', async () => {
    expect((await describePdf({ pages: [['Un texte', 'sans titre visible']] }))?.title).toBe('')
  })

  it('shows a DOI and an ISBN of its first pages, and no number that is wrong', async () => {
    const pages = [
      ['(https://doi.org/10.1000/xyz.123).'],
      ['ISBN 978-2-07-036822-5 puis ISBN 2-07-036822-X'],
      ['fin'],
      ['10.9999/too.far'],
    ]
    expect(await describePdf({ pages })).toMatchObject({
      doi: '10.1000/xyz.123',
      isbn: '9782070368228',
    })
  })

  it('has nothing to search where it holds pictures alone', async () => {
    expect(await read(pdfBytes({ pages: [[], []] }))).toMatchObject({ outcome: 'none', words: '' })
  })
})

describe('other files', () => {
  it('reads plain text in the encoding of older programs', async () => {
    const bytes = Uint8Array.from([0x64, 0xe9, 0x6a, 0xe0, 0x20, 0x76, 0x75, 0x21])
    expect(await read(bytes, 'text')).toMatchObject({ outcome: 'searched', words: 'deja vu' })
  })

  it('is titled by the heading of a Markdown text', async () => {
    expect((await read(text('# Charte du réseau\n\nArticle 1'), 'text')).description?.title).toBe(
      'Charte du réseau',
    )
    expect((await read(text('Un texte\n# Plus loin'), 'text')).description?.title).toBe('')
  })

  it('reads the words of a page, never its scripts', async () => {
    const html =
      '<!doctype html><html lang="fr"><head><title>Guide &amp; fiches</title><meta name=author content="Ada Lovelace"><style>p{}</style></head><body><p>Bon<b>jour</b><p>à tous<script>let secret = 1</script></body>'
    const page = await read(text(html), 'html')
    expect(page.words).toBe('bonjour a tous')
    expect(page.description).toMatchObject({
      title: 'Guide & fiches',
      authors: ['Ada Lovelace'],
      language: 'fr',
    })
  })

  it('cuts what is longer than anybody searches', async () => {
    const long = await read(text(`${'mot '.repeat(500_000)} trop`), 'text')
    expect(long).toMatchObject({ outcome: 'tooLarge', words: 'mot' })
  })

  it('cannot read bytes that are no text', async () => {
    expect(await read(new Uint8Array(5000), 'text')).toMatchObject({ outcome: 'unreadable' })
  })
})

describe('a text of an office program', () => {
  const word = (body: string) => ({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml':
      '<cp:coreProperties><dc:title>Guide &amp; fiches</dc:title><dc:creator>Élodie Œuvrard</dc:creator><dc:language>fr-FR</dc:language><dcterms:created>2024-05-31T08:00:00Z</dcterms:created></cp:coreProperties>',
  })

  it('of Word gives its words and what it says of itself', async () => {
    const body =
      '<w:p><w:r><w:t>Accueil</w:t></w:r><w:r><w:t xml:space="preserve"> au greffe</w:t></w:r></w:p><w:p><w:r><w:instrText>HIDDEN</w:instrText><w:t>L’œuvre</w:t></w:r></w:p>'
    const guide = await read(deflatedZip(word(body)), 'office')
    expect(guide).toMatchObject({ outcome: 'searched', words: 'accueil au greffe l oeuvre' })
    expect(guide.description).toMatchObject({
      title: 'Guide & fiches',
      authors: ['Élodie Œuvrard'],
      language: 'fr',
      madeOn: '2024-05-31',
    })
  })

  it('of OpenDocument too', async () => {
    const odt = {
      'content.xml':
        '<office:body><text:h>Titre</text:h><text:p>Un<text:s/>mot <text:span>à part</text:span></text:p></office:body>',
      'meta.xml':
        '<office:meta><dc:title>Charte</dc:title><meta:initial-creator>Ada Lovelace</meta:initial-creator></office:meta>',
    }
    const { words, description } = await read(deflatedZip(odt), 'office')
    expect(words).toBe('titre un mot a part')
    expect(description).toMatchObject({ title: 'Charte', authors: ['Ada Lovelace'] })
  })

  it.each<[string, () => Uint8Array]>([
    ['no zip', () => text('PK no zip at all, but some text that is long enough')],
    ['a zip without a text', () => deflatedZip({ 'xl/workbook.xml': '<x/>' })],
    ['a zip cut short', () => deflatedZip(word('<w:p/>')).subarray(0, 200)],
    ['a bomb', () => deflatedZip({ 'word/document.xml': ' '.repeat(70_000_000) })],
  ])('that is %s is unreadable', async (_name, bytes) => {
    expect(await read(bytes(), 'office')).toMatchObject({ outcome: 'unreadable', words: '' })
  })

  it('expands no entity of its own making', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    const xml = `${lol}<w:document><w:p><w:t>mot &b; fin</w:t></w:p></w:document>`
    const { words } = await read(deflatedZip({ 'word/document.xml': xml }), 'office')
    expect(words).toContain('mot')
    expect(words).not.toContain('aaaa')
  })
})
