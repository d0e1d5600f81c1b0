import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type {
  Creator,
  Resource,
  ResourceDraft,
  ResourceFields,
} from '../../preload/contract/resource-shapes'
import { Licence, ResourceState, ResourceType } from '../../preload/contract/resource-shapes'
import { folded } from '../../preload/rules/folded'
import { cslFromResource, draftFromCsl } from './csl-item'
import type { CslItem } from './csl/csl-value'

const draftOf = (item: CslItem) => draftFromCsl({ title: 'Un titre', ...item })

describe('an item of CSL', () => {
  it.each<[string, CslItem, Partial<ResourceFields>]>([
    ['a year', { issued: { 'date-parts': [[2024]] } }, { issuedOn: '2024' }],
    ['a month', { issued: { 'date-parts': [['2024', 5]] } }, { issuedOn: '2024-05' }],
    ['a day', { issued: { 'date-parts': [[2024, '05', 31]] } }, { issuedOn: '2024-05-31' }],
    [
      'a range',
      {
        issued: {
          'date-parts': [
            [2024, 5],
            [2025, 1],
          ],
        },
      },
      { issuedOn: '2024-05' },
    ],
    ['a season', { issued: { 'date-parts': [[2017]], season: 4 } }, { issuedOn: '2017' }],
    ['a month of season', { issued: { 'date-parts': [[2017, 14]] } }, { issuedOn: '2017' }],
    ['a raw date', { issued: { raw: '12 mai 2009' } }, { issuedOn: '2009-05-12' }],
    ['a literal date', { issued: { literal: 'c. 1998' } }, { issuedOn: '1998' }],
    ['a language by name', { language: 'English' }, { language: 'en' }],
    ['a language of three letters', { language: 'fre' }, { language: 'fr' }],
    [
      'a licence',
      { license: 'https://creativecommons.org/licenses/by-sa/4.0/' },
      { licence: 'ccBySa' },
    ],
    ['the first right ISBN', { ISBN: '0-943396-04-2 0-85131-041-9' }, { isbn: '0-943396-04-2' }],
    ['a DOI with its resolver', { DOI: 'https://doi.org/10.1000/XyZ' }, { doi: '10.1000/XyZ' }],
    ['markup in a title', { title: 'Of <i>Xenopus</i> & <b>co</b>' }, { title: 'Of Xenopus & co' }],
    ['keywords', { keyword: 'Réseau, greffe; accueil' }, { tags: ['Réseau, greffe', 'accueil'] }],
    ['a type by its kind', { type: 'article-newspaper' }, { type: 'article' }],
  ])('gives %s', (_what, item, fields) => {
    const { draft, problems } = draftOf(item)
    expect(draft).toMatchObject(fields)
    expect(problems).toEqual([])
  })

  it.each<[string, CslItem, string]>([
    ['a date before our era', { issued: { 'date-parts': [[-44, 3, 15]] } }, 'badDate'],
    ['a date in words alone', { issued: { literal: '13th cent' } }, 'badDate'],
    ['an unknown type', { type: 'gramophone' }, 'unknownType'],
    ['a wrong ISBN', { ISBN: '9780007280590' }, 'badIsbn'],
    ['a wrong DOI', { DOI: 'abc' }, 'badDoi'],
    ['a script for an address', { URL: 'java\nscript:alert(1)' }, 'scriptAddress'],
    ['a file for an address', { URL: 'file:///etc/passwd' }, 'otherScheme'],
    ['a title beyond its limit', { title: 'x'.repeat(1001) }, 'tooLong'],
  ])('says %s', (_what, item, problem) => {
    const { draft, problems } = draftOf(item)
    expect(problems.map((one) => one.problem)).toEqual([problem])
    expect(draft?.address ?? '').toBe('')
  })

  it('keeps no script, not even aside', () => {
    expect(draftOf({ URL: ' javascript:alert(1)' }).draft?.extra).toEqual({})
  })

  it('is named by what it has where it has no title, and by nothing where it has nothing', () => {
    const author = [{ family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' }]
    const { draft, problems } = draftFromCsl({ author })
    expect(draft?.title).toBe('Simone de Beauvoir')
    expect(problems).toEqual([{ problem: 'noTitle', detail: 'Simone de Beauvoir' }])
    expect(draftFromCsl({ type: 'book' }).draft).toBeNull()
  })

  it('comes back as it was: names, dates and variables that no field holds', () => {
    const item: CslItem = {
      id: 'beauvoir1949',
      type: 'entry-encyclopedia',
      title: 'Le <i>deuxième</i> sexe',
      author: [{ family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' }],
      'container-author': [{ literal: 'Collectif' }],
      issued: {
        'date-parts': [
          [1949, 5],
          [1949, 6],
        ],
        circa: true,
      },
      language: 'Français',
      volume: '2',
      PMID: '12',
      custom: { mark: 'x' },
    }
    const { draft } = draftFromCsl(item)
    if (!draft) throw new Error('no draft')
    expect(cslFromResource(resourceOf(draft))).toEqual({
      ...item,
      custom: { mark: 'x', addedAt: '2026-11-22T08:00:00.000Z' },
    })
  })

  it('gives what was changed since, not what it said first', () => {
    const { draft } = draftOf({ issued: { 'date-parts': [[1949]], circa: true }, type: 'post' })
    const changed = resourceOf({ ...draft, title: 'x', issuedOn: '1950', type: 'book' })
    expect(cslFromResource(changed)).toMatchObject({
      issued: { 'date-parts': [[1950]] },
      type: 'book',
    })
  })
})

it('gives a resource back whole, whatever it holds', () => {
  fc.assert(
    fc.property(anyFields(), (fields) => {
      const { draft, problems } = draftFromCsl(cslFromResource(resourceOf(fields)))
      expect(problems).toEqual([])
      const { extra, ...read } = draft ?? { title: '' }
      expect(extra).toEqual({ id: 'a' })
      expect({ ...blank, ...read }).toEqual({ ...blank, ...fields })
    }),
  )
})

const blank: ResourceFields = {
  type: 'link',
  title: '',
  address: '',
  creators: [],
  containerTitle: '',
  publisher: '',
  publisherPlace: '',
  volume: '',
  issue: '',
  pages: '',
  edition: '',
  issuedOn: null,
  accessedOn: null,
  doi: '',
  isbn: '',
  issn: '',
  language: '',
  summary: '',
  note: '',
  level: null,
  licence: 'unknown',
  rightsHolder: '',
  attribution: '',
  state: 'toRead',
  reviewOn: null,
  territory: '',
  proposedById: null,
  tutorialById: null,
  addedAt: '2026-11-22T08:00:00.000Z',
  tags: [],
  collectionIds: [],
  extra: {},
}

function resourceOf(fields: Partial<ResourceDraft>): Resource {
  const at = blank.addedAt
  const dates = { createdAt: at, updatedAt: at, deletedAt: null }
  return { ...blank, id: 'a', ...dates, files: [], useCount: 0, ...fields } as Resource
}

function anyFields(): fc.Arbitrary<ResourceDraft> {
  const words = fc
    .string({ unit: fc.constantFrom(..."aéœ Ω«»-'(&;".split('')), minLength: 1, maxLength: 30 })
    .map((text) => text.trim())
    .filter((text) => text !== '')
  const title = words.map((text) => text.replaceAll(/\s+/g, ' '))
  const creator = fc.oneof(
    fc.record({
      family: words,
      given: fc.oneof(words, fc.constant('')),
      particle: fc.constantFrom('', 'de', 'van der'),
      suffix: fc.constantFrom('', 'Jr'),
      literal: fc.constant(''),
    }),
    fc.record({
      family: fc.constant(''),
      given: fc.constant(''),
      particle: fc.constant(''),
      suffix: fc.constant(''),
      literal: words,
    }),
  )
  const creators = fc
    .record({
      author: fc.array(creator, { maxLength: 3 }),
      editor: fc.array(creator, { maxLength: 2 }),
    })
    .map(({ author, editor }): Creator[] => [
      ...author.map((one) => ({ role: 'author' as const, ...one })),
      ...editor.map((one) => ({ role: 'editor' as const, ...one })),
    ])
  const tag = title
    .map((text) => text.replaceAll(/[;|]/g, '').replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
  const tags = fc.uniqueArray(tag, { maxLength: 4, selector: folded })
  return fc.record(
    {
      type: fc.constantFrom(...ResourceType.options),
      title,
      address: fc.constantFrom('', 'https://www.example.org/é?a=1#b', 'http://x.fr'),
      creators,
      containerTitle: words,
      publisher: words,
      volume: words,
      pages: fc.constantFrom('1-12', 'e0815', '4–23'),
      issuedOn: fc.constantFrom(null, '2024', '2024-05', '1789-07-14', '0800'),
      accessedOn: fc.constantFrom(null, '2026-11-22'),
      doi: fc.constantFrom('', '10.1000/XyZ'),
      isbn: fc.constantFrom('', '978-2-07-036822-8', '9780007280599'),
      issn: fc.constantFrom('', '1932-6208'),
      language: fc.constantFrom('', 'fr', 'en-GB'),
      summary: words,
      note: words,
      licence: fc.constantFrom(...Licence.options),
      state: fc.constantFrom(...ResourceState.options),
      level: fc.constantFrom(null, 'atEase', 'illAtEase'),
      reviewOn: fc.constantFrom(null, '2027-01-31'),
      territory: words,
      rightsHolder: words,
      attribution: words,
      tags,
    },
    { requiredKeys: ['title'] },
  )
}
