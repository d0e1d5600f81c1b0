import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReferenceFormat } from '../../preload/contract/references'
import type {
  Creator,
  Resource,
  ResourceDraft,
  ResourceFields,
  ResourceType,
} from '../../preload/contract/resource-shapes'
import { fr } from '../../renderer/text/fr'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
/** Each run imports a file, a backup included: few runs, of many works each. */
const runs = { numRuns: 3, endOnFailure: true }
const words = [
  'été',
  'Œuvre',
  'l’accueil',
  '100 %',
  'A & B',
  'x_y',
  '#1',
  '5 $',
  '~',
  '^',
  '{',
  '}',
  String.raw`\n`,
  '« non »',
  '"oui"',
  'a < b',
  '日本',
  'fin.',
]
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '))
const name = fc.constantFrom('Delmas', 'Œuvrard', 'Le Roy', 'O’Neil', 'Müller-Lüdenscheidt')
const firstName = fc.constantFrom('Inès', 'Jean-Paul', 'Ada B.')
const nobody = { family: '', given: '', particle: '', suffix: '', literal: '' }
const person = fc
  .record({ family: name, given: firstName })
  .map((parts) => ({ ...nobody, ...parts }))
const noble = person.map((one) => ({ ...one, particle: 'de', suffix: 'Jr.' }))
const body = fc
  .constantFrom('Ministère de la Culture', 'Agence & Cie', 'Réseau des greffes')
  .map((literal) => ({ ...nobody, literal }))
const date = fc.constantFrom('2024', '2024-05', '2024-05-31', '1987-01-01')
const tags = fc.uniqueArray(fc.constantFrom('web', 'été', 'R & D', 'a_b', 'deux mots'))

const { columns } = fr.libraryExport
const { types: typeWords, states } = fr.resources
/** The words of a file as the page gives them. */
const fileWords = Object.fromEntries([
  ...Object.entries(columns).map(([key, word]) => [`column.${key}`, word]),
  ...Object.entries(typeWords).map(([key, word]) => [`type.${key}`, word]),
  ...Object.entries(states).map(([key, word]) => [`state.${key}`, word]),
])

/** Fields that a work of any type may have. */
const common = {
  summary: fc.oneof(fc.constant(''), phrase),
  publisher: fc.oneof(fc.constant(''), phrase),
  publisherPlace: fc.constantFrom('', 'Paris', 'Saint-Étienne'),
  pages: fc.constantFrom('', '7', '12-34'),
  volume: fc.constantFrom('', '3'),
  edition: fc.constantFrom('', '2'),
  issuedOn: fc.option(date),
  accessedOn: fc.option(fc.constant('2024-06-01')),
  language: fc.constantFrom('', 'fr', 'en'),
  isbn: fc.constantFrom('', '978-2-13-057962-5'),
  issn: fc.constantFrom('', '1234-5679'),
  tags,
}

function drafts(
  types: readonly ResourceType[],
  fields: { [Key in keyof ResourceFields]?: fc.Arbitrary<ResourceFields[Key]> },
): fc.Arbitrary<ResourceDraft[]> {
  const one = fc.record({ type: fc.constantFrom(...types), title: phrase, ...fields })
  return fc
    .array(one, { minLength: 8, maxLength: 20 })
    .map((all) => all.map((draft, index) => distinct(draft, index)))
}

/** No two of them are one work. */
function distinct(draft: ResourceDraft, index: number): ResourceDraft {
  return {
    ...draft,
    title: `${draft.title} ${'abcdefghijklmnopqrstuvwxyz'[index]?.repeat(9)}`,
    address: `https://exemple.fr/${index}?a=1&b=%20_x`,
    ...(draft.isbn && { isbn: index === 0 ? draft.isbn : '' }),
    ...(draft.doi && { doi: `${draft.doi}.${index}` }),
  }
}

const by = (role: Creator['role'], ...kinds: fc.Arbitrary<Omit<Creator, 'role'>>[]) =>
  fc.array(fc.oneof(...kinds), { maxLength: 3 }).map((all) => all.map((one) => ({ ...one, role })))
const withEditors = (...kinds: fc.Arbitrary<Omit<Creator, 'role'>>[]) =>
  fc.tuple(by('author', ...kinds), by('editor', ...kinds)).map((both) => both.flat())

describe('what is exported and imported again', { timeout: 60_000 }, () => {
  let from: Connection
  let to: Connection
  beforeAll(async () => {
    const [port] = transports
    if (port === undefined) throw new Error('no transport')
    from = await port.connect()
    to = await port.connect()
    await found(from.client)
    await found(to.client)
  })
  afterAll(async () => {
    await from.close()
    await to.close()
  })

  /** The same resources on both sides, each with its collections by title. */
  async function trip(format: ReferenceFormat, given: ResourceDraft[]) {
    const { ids } = await from.client.resources.createMany({ drafts: given })
    const file = await from.client.references.export({
      ids,
      today,
      format,
      words: fileWords,
      locale: 'fr',
    })
    const read = await imported(to.client, file)
    const sent = await Promise.all(ids.map((id) => from.client.resources.get({ id })))
    const got = await Promise.all(read.map((id) => to.client.resources.get({ id })))
    await from.client.resources.remove({ ids })
    if (read.length > 0) await to.client.resources.remove({ ids: read })
    return { sent, got }
  }

  function expectEqual(
    { sent, got }: { sent: Resource[]; got: Resource[] },
    fields: readonly (keyof ResourceFields)[],
  ) {
    const shown = (resources: Resource[]) =>
      resources
        .map((one) => Object.fromEntries(fields.map((field) => [field, one[field]])))
        .toSorted((a, b) => JSON.stringify(a['title']).localeCompare(JSON.stringify(b['title'])))
    expect(shown(got)).toEqual(shown(sent))
  }

  const bibliographic = [
    'type',
    'title',
    'address',
    'creators',
    'containerTitle',
    'publisher',
    'publisherPlace',
    'volume',
    'pages',
    'edition',
    'issuedOn',
    'accessedOn',
    'doi',
    'isbn',
    'issn',
    'language',
    'summary',
    'tags',
  ] as const

  it('is the same in CSL-JSON, with the facts that CSL has no variable for', async () => {
    const any = drafts(
      [
        'link',
        'document',
        'tutorial',
        'template',
        'video',
        'article',
        'book',
        'chapter',
        'report',
        'thesis',
        'conferencePaper',
        'legal',
        'audio',
        'image',
        'dataset',
        'software',
        'other',
      ],
      {
        ...common,
        creators: withEditors(person, noble, body),
        containerTitle: phrase,
        issue: fc.constantFrom('', '4'),
        doi: fc.constantFrom('', '10.1000/x_y'),
        state: fc.constantFrom('toRead', 'reviewed', 'shared', 'outOfDate'),
        licence: fc.constantFrom('unknown', 'ccBySa', 'etalab', 'allRightsReserved', 'internal'),
        territory: fc.constantFrom('', 'Corrèze'),
        rightsHolder: fc.constantFrom('', 'Insee'),
        addedAt: fc.constant('2021-03-04T05:06:07.000Z'),
      },
    )
    const fields = [
      ...bibliographic,
      'issue',
      'state',
      'licence',
      'territory',
      'rightsHolder',
      'addedAt',
    ] as const
    await fc.assert(
      fc.asyncProperty(any, async (given) => expectEqual(await trip('csljson', given), fields)),
      runs,
    )
  })

  it('is the same in RIS', async () => {
    const any = drafts(
      [
        'link',
        'document',
        'video',
        'article',
        'book',
        'chapter',
        'report',
        'thesis',
        'conferencePaper',
        'legal',
        'audio',
        'image',
        'dataset',
        'software',
      ],
      {
        ...common,
        creators: withEditors(person, body),
        containerTitle: phrase,
        issue: fc.constantFrom('', '4'),
        doi: fc.constantFrom('', '10.1000/x_y'),
      },
    )
    await fc.assert(
      fc.asyncProperty(any, async (given) =>
        expectEqual(await trip('ris', given), [...bibliographic, 'issue']),
      ),
      runs,
    )
  })

  it('is the same in biblatex', async () => {
    const names = { creators: withEditors(person, noble, body) }
    const doi = fc.constantFrom('', '10.1000/x_y')
    const parts = drafts(['article', 'chapter', 'conferencePaper'], {
      ...common,
      ...names,
      doi,
      containerTitle: phrase,
    })
    const wholes = drafts(['book', 'report', 'thesis', 'link', 'video', 'dataset', 'software'], {
      ...common,
      ...names,
      doi,
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(parts, wholes), async (given) =>
        expectEqual(await trip('bibtex', given), bibliographic),
      ),
      runs,
    )
  })

  it('is the same in CSV, by its columns', async () => {
    const any = drafts(['link', 'document', 'tutorial', 'video', 'article', 'book', 'other'], {
      summary: common.summary,
      publisher: common.publisher,
      issuedOn: common.issuedOn,
      language: common.language,
      tags,
      creators: by('author', person, body),
      containerTitle: phrase,
      state: fc.constantFrom('toRead', 'reviewed', 'shared', 'outOfDate'),
      licence: fc.constantFrom('unknown', 'ccBy', 'etalab'),
      territory: fc.constantFrom('', 'Corrèze'),
      addedAt: fc.constant('2021-03-04T00:00:00.000Z'),
    })
    const fields = [
      'type',
      'title',
      'address',
      'creators',
      'containerTitle',
      'publisher',
      'issuedOn',
      'language',
      'summary',
      'tags',
      'state',
      'licence',
      'territory',
      'addedAt',
    ] as const
    await fc.assert(
      fc.asyncProperty(any, async (given) => expectEqual(await trip('csv', given), fields)),
      runs,
    )
  })

  it('is the same in bookmarks, in the same folders', async () => {
    const outer = await from.client.collections.create({ title: 'Numérique & co', parentId: null })
    const inner = await from.client.collections.create({
      title: 'Accès <tous>',
      parentId: outer.collection.id,
    })
    const places = [outer.collection.id, inner.collection.id]
    const any = drafts(['link'], {
      summary: common.summary,
      tags,
      addedAt: fc.constantFrom('2021-03-04T05:06:07.000Z', '1999-12-31T23:59:59.000Z'),
      collectionIds: fc.subarray(places),
    })
    const fields = ['title', 'address', 'summary', 'tags', 'addedAt'] as const
    await fc.assert(
      fc.asyncProperty(any, async (given) => {
        const both = await trip('bookmarks', given)
        expectEqual(both, fields)
        expect(await folders(to.client, both.got)).toEqual(await folders(from.client, both.sent))
      }),
      runs,
    )
  })

  it('is the same in OPML, for the sources that have a feed', async () => {
    const fields = { name: 'Revue & « co » <b>', address: 'https://exemple.fr/?a=1&b=2' }
    const feed = 'https://exemple.fr/rss?x="y"'
    await from.client.sources.create({ ...fields, feed, rhythm: 'weekly', startOn: today })
    const file = await from.client.references.export({
      today,
      format: 'opml',
      words: fileWords,
      locale: 'fr',
    })
    await imported(to.client, file)
    const [source] = await to.client.sources.list()
    expect(source).toMatchObject({ ...fields, feed })
  })
})

/** Imports a file whole, and gives the ids of what it made. */
async function imported(client: Client, file: File): Promise<string[]> {
  for await (const step of await client.references.plan({ files: [file] })) {
    if (step.step !== 'planned') continue
    const { planId, counts } = step.plan
    // What lies in two folders stands in them twice, and is one.
    expect(counts.error).toBe(0)
    await client.references.apply({ planId, isMerging: true, hasFolders: true, intoId: null })
    const asked = { planId, status: 'new' as const, offset: 0, limit: 500 }
    const { rows } = await client.references.rows(asked)
    return rows.flatMap(({ resourceId, isSource }) => (isSource ? [] : (resourceId ?? [])))
  }
  throw new Error('nothing was planned')
}

/** The collections each resource is in, by their titles. */
async function folders(client: Client, resources: Resource[]): Promise<string[][]> {
  const all = await client.collections.list()
  const titles = new Map(all.map(({ id, title }) => [id, title]))
  return resources
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .map(({ collectionIds }) => collectionIds.map((id) => titles.get(id) ?? '').toSorted())
}
