import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReferenceFormat } from '../../preload/contract/references'
import type { ResourceDraft } from '../../preload/contract/resource-shapes'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
const hostile = '<script>alert("x")</script> & «\u00A0d’œuvre\u00A0»'
const author = {
  role: 'author' as const,
  family: 'Delmas',
  given: 'Inès',
  particle: '',
  suffix: '',
  literal: '',
}
const words = {
  library: 'ressources',
  noCollection: 'Sans collection',
  noTag: 'Sans étiquette',
  rights: 'Droits\u00A0:',
  'rhythm.weekly': 'Chaque semaine',
  'rhythm.monthly': 'Chaque mois',
  'column.title': 'Titre',
}

describe.each(transports)('exporting the library over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client, { authorName: 'Claire', pairName: 'Nadia' })
  })
  afterEach(() => connection.close())

  const add = async (draft: ResourceDraft) => (await client.resources.create(draft)).resource.id
  const folder = async (title: string, parentId: string | null = null) =>
    (await client.collections.create({ title, parentId })).collection.id
  const asked = { today, words, locale: 'fr' as const }
  const exported = async (format: ReferenceFormat, more: object = {}) => {
    const file = await client.references.export({ ...asked, format, ...more })
    // Read as bytes: text() would drop the mark that spreadsheets need.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())
    return { file, text }
  }
  const page = async (form: 'html' | 'markdown', by: 'collection' | 'tag', title = 'À lire') =>
    (await client.references.exportPage({ ...asked, form, by, title })).text()

  it('writes bookmarks in their folders, dated, tagged, and leaves out what has no address', async () => {
    const outer = await folder('Numérique')
    const inner = await folder('Accessibilité & co', outer)
    const addedAt = '2021-03-04T05:06:07.000Z'
    const address = 'https://exemple.fr/a?b=1&c=2'
    await add({
      title: hostile,
      address,
      addedAt,
      tags: ['RGAA', 'web'],
      summary: 'Deux\nlignes',
      note: 'privé',
      collectionIds: [inner],
    })
    await add({ title: 'Seule', address: 'https://exemple.fr/seule' })
    await add({ title: 'Sur papier', collectionIds: [await folder('Papiers')] })
    const { file, text } = await exported('bookmarks')
    expect(file.name).toMatch(/ressources\.html$/)
    expect(text).toMatch(/^<!DOCTYPE NETSCAPE-Bookmark-file-1>/)
    expect(text).toContain('HREF="https://exemple.fr/a?b=1&amp;c=2" ADD_DATE="1614834367"')
    expect(text).toContain('TAGS="RGAA,web"')
    expect(text).toContain('<DD>Deux\nlignes')
    expect(text).not.toMatch(/<script|privé|Papiers|Sur papier/)
    expect(text.indexOf('Numérique')).toBeLessThan(text.indexOf('Accessibilité &amp; co'))
    expect(text.indexOf('Accessibilité &amp; co')).toBeLessThan(text.indexOf('&lt;script&gt;'))
  })

  it('writes those named, in that order, or those of a filter, never those of the trash', async () => {
    const one = await add({ title: 'Un', type: 'book' })
    const two = await add({ title: 'Deux', type: 'book' })
    const gone = await add({ title: 'Jeté', type: 'book' })
    await add({ title: 'Lien', address: 'https://exemple.fr' })
    await client.resources.remove({ ids: [gone] })
    const { text: named } = await exported('ris', { ids: [two, one, gone] })
    expect(named.match(/TI {2}- .*/g)).toEqual(['TI  - Deux', 'TI  - Un'])
    const { text: kept } = await exported('ris', { filter: { text: '', types: ['book'] } })
    expect(kept.match(/^TY {2}- BOOK/gm)).toHaveLength(2)
    expect(await client.references.exportCounts({ today })).toEqual({
      total: 3,
      withoutAddress: 2,
      withNote: 0,
      internal: 0,
      sources: 0,
    })
  })

  it('writes RIS that no value breaks, private notes only where they are asked for', async () => {
    await add({
      title: 'Un\ntitre',
      type: 'article',
      creators: [author, { ...author, particle: 'de', family: 'Gaulle', suffix: 'Jr.' }],
      pages: '12-34',
      issuedOn: '2024-05',
      summary: 'Une ligne\nTY  - BOOK',
      note: 'à ne pas montrer',
    })
    const { text } = await exported('ris')
    expect(text.match(/^TY/gm)).toHaveLength(1)
    for (const line of ['AU  - Delmas, Inès', 'AU  - de Gaulle, Inès, Jr.', 'TI  - Un titre']) {
      expect(text).toContain(`${line}\r\n`)
    }
    expect(text).toContain('SP  - 12\r\nEP  - 34\r\n')
    expect(text).toContain('PY  - 2024\r\nDA  - 2024/05//\r\n')
    expect(text).not.toContain('montrer')
    expect((await exported('ris', { hasNotes: true })).text).toContain('N1  - à ne pas montrer')
  })

  it('writes biblatex with unique keys, escaped, braces balanced', async () => {
    const title = String.raw`100 % & $5 #1 _a ~ ^ \ {`
    const draft = { title, type: 'article' as const, creators: [author], issuedOn: '2024' }
    await add(draft)
    await add({ ...draft, title: '100 % autre' })
    await add({
      title: 'Annuaire',
      creators: [{ ...author, family: '', given: '', literal: 'A & B, and C' }],
    })
    const { text } = await exported('bibtex')
    const keys = [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key ?? '')
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(3)
    expect(keys.every((key) => /^[a-z0-9-]+$/.test(key))).toBe(true)
    expect(text).toContain(
      String.raw`title = {100 \% \& \$5 \#1 \_a \textasciitilde{} \textasciicircum{} \textbackslash{} \textbraceleft{}},`,
    )
    expect(text).toContain(String.raw`author = {{A \& B, and C}},`)
    expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length)
  })

  it('writes CSL-JSON, and CSV for either kind of spreadsheet with formulas made text', async () => {
    await add({ title: '=1+1', type: 'book', creators: [author], tags: ['a', 'b'], note: 'n' })
    const items = JSON.parse((await exported('csljson')).text) as Record<string, unknown>[]
    expect(items).toMatchObject([
      { type: 'book', title: '=1+1', author: [{ family: 'Delmas', given: 'Inès' }] },
    ])
    expect(items[0]).not.toHaveProperty('note')
    const { text: french } = await exported('csv')
    expect(french.startsWith('\uFEFFTitre;')).toBe(true)
    expect(french).toContain("\r\n'=1+1;;Delmas, Inès;")
    expect(french).not.toContain('column.note')
    const { text: english } = await exported('csv', { isFrench: false, hasNotes: true })
    expect(english).toMatch(/^\uFEFFTitre,column.address,.*column.note/)
    expect(english).toContain('"Delmas, Inès"')
  })

  it('writes the sources followed as OPML, grouped by rhythm', async () => {
    const start = { startOn: today }
    await client.sources.create({
      ...start,
      name: 'Revue & <co>',
      feed: 'https://exemple.fr/rss',
      address: 'https://exemple.fr',
      rhythm: 'weekly',
    })
    await client.sources.create({
      ...start,
      name: 'Site',
      address: 'https://b.fr',
      rhythm: 'monthly',
    })
    const { text } = await exported('opml')
    expect(text).toContain(
      '<outline type="rss" text="Revue &amp; &lt;co&gt;" title="Revue &amp; &lt;co&gt;" xmlUrl="https://exemple.fr/rss" htmlUrl="https://exemple.fr"/>',
    )
    expect(text.indexOf('Chaque semaine')).toBeLessThan(text.indexOf('Chaque mois'))
  })

  it('makes a page that holds nothing private, runs nothing and fetches nothing', async () => {
    const outer = await folder('<b>Numérique</b>')
    const inner = await folder('Accessibilité', outer)
    await add({
      title: hostile,
      address: 'https://exemple.fr/?a="><script>',
      note: 'secret',
      summary: '<img src=x onerror=alert(1)>',
      licence: 'ccBy',
      collectionIds: [inner],
    })
    await add({ title: 'Interne', licence: 'internal', collectionIds: [outer] })
    await add({ title: 'Libre', issuedOn: '2024-05-01' })
    const html = await page('html', 'collection', 'Titre <i>')
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/)
    expect(html).not.toMatch(/<script|<img|<b>|<i>|secret|Interne| src="|@import|url\(/)
    expect(html).toContain('<title>Titre &lt;i&gt;</title>')
    expect(html).toContain(
      'href="https://exemple.fr/?a=&quot;&gt;&lt;script&gt;" rel="noopener noreferrer"',
    )
    expect(html).toContain('<h2 id="p1">&lt;b&gt;Numérique&lt;/b&gt;</h2>')
    expect(html).toContain('<h3 id="p2">Accessibilité</h3>')
    expect(html).toContain('<h2 id="p3">Sans collection</h2>')
    expect(html).toContain('CC BY 4.0')
    expect(html).toContain('1er mai 2024')
  })

  it('makes a Markdown list where a title stays a title', async () => {
    await add({
      title: '[x](javascript:alert(1)) *gras* <b>',
      address: 'https://exemple.fr/a_(b)',
      tags: ['Été', 'web'],
      summary: '# pas un titre\n- ni une liste',
    })
    await add({ title: 'Sans', licence: 'internal' })
    await add({ title: 'Nue' })
    const text = await page('markdown', 'tag')
    expect(text.match(/^#+ .*/gm)).toEqual(['# À lire', '## Été', '## web', '## Sans étiquette'])
    expect(text).toContain(
      String.raw`- [\[x\](javascript:alert(1)) \*gras\* \<b\>](<https://exemple.fr/a_(b)>)`,
    )
    expect(text).toContain(String.raw`  \# pas un titre - ni une liste`)
    expect(text).toContain('- **Nue**')
    expect(text).not.toContain('**Sans**')
  })

  it('makes a bibliography in either style and language', async () => {
    const given = { type: 'book' as const, publisher: 'PUF', issuedOn: '2020' }
    const id = await add({ ...given, title: 'Zut <i>', creators: [author] })
    const first = await add({ ...given, title: 'Le début' })
    const ids = [id, first]
    const apa = await client.references.bibliography({ ids, today, style: 'apa', locale: 'en' })
    const title = {
      id: first,
      text: 'Le début. (2020). PUF.',
      html: '<i>Le début</i>. (2020). PUF.',
    }
    const signed = {
      id,
      text: 'Delmas, I. (2020). Zut <i>. PUF.',
      html: 'Delmas, I. (2020). <i>Zut &lt;i&gt;</i>. PUF.',
    }
    // « Le » is an article in French alone.
    expect(apa.entries).toEqual([signed, title])
    const iso = await client.references.bibliography({ ids, today, style: 'iso690', locale: 'fr' })
    expect(iso.entries.map(({ text }) => text)).toEqual([
      'Le début. PUF, 2020.',
      'DELMAS, Inès. Zut <i>. PUF, 2020.',
    ])
  })
})
