import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MergedField } from '../contract/duplicates'
import { type Resource } from '../contract/resource-shapes'
import { isUnsaid, mostComplete, planMerge } from './plan-merge'

const plain: Resource = {
  id: 'a',
  type: 'link',
  title: 'Guide',
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
  addedAt: '2026-01-01T00:00:00.000Z',
  tags: [],
  collectionIds: [],
  extra: {},
  files: [],
  useCount: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
}
const file = (hash: string) => ({
  id: hash,
  hash,
  name: `${hash}.pdf`,
  mediaType: 'application/pdf',
  sizeBytes: 1,
  text: 'none' as const,
})

describe('the most complete', () => {
  it('says most; of equals, is the oldest', () => {
    const full = { ...plain, id: 'b', summary: 'Résumé' }
    const old = { ...plain, id: 'c', addedAt: '2020-01-01T00:00:00.000Z' }
    expect(mostComplete([plain, full, old]).id).toBe('b')
    expect(mostComplete([plain, old]).id).toBe('c')
  })
})

describe('notes', () => {
  it('follow one another, each said once', () => {
    const note = (id: string, text: string) => ({ ...plain, id, note: text })
    const { fields } = planMerge(note('a', 'Un'), [note('b', 'Deux'), note('c', 'Un')])
    expect(fields.note).toBe('Un\n\nDeux')
  })

  it('stay within what a note may hold', () => {
    const long = { ...plain, id: 'b', note: 'x'.repeat(20_000) }
    expect(planMerge({ ...plain, note: 'Un' }, [long]).fields.note).toBe('Un')
  })
})

it('takes each file once by its bytes, and none it has already', () => {
  const kept = { ...plain, files: [file('h1')] }
  const others = [
    { ...plain, id: 'b', files: [file('h1'), file('h2')] },
    { ...plain, id: 'c', files: [file('h2'), file('h3')] },
  ]
  expect(planMerge(kept, others).files.map(({ hash }) => hash)).toEqual(['h2', 'h3'])
})

const word = fc.constantFrom('', 'un', 'deux', 'trois')
const anyResource = (id: string): fc.Arbitrary<Resource> =>
  fc
    .record({
      title: fc.constantFrom('Guide', 'Le guide', 'Autre'),
      address: fc.constantFrom('', 'https://exemple.fr/a', 'https://exemple.fr/b'),
      publisher: word,
      summary: word,
      note: word,
      issuedOn: fc.constantFrom(null, '2024', '2025-03'),
      licence: fc.constantFrom('unknown', 'ccBy', 'etalab'),
      state: fc.constantFrom('toRead', 'reviewed', 'shared'),
      addedAt: fc.constantFrom('2024-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'),
      tags: fc.uniqueArray(fc.constantFrom('Accueil', 'accueil', 'Veille', 'Été'), {
        maxLength: 3,
      }),
      collectionIds: fc.uniqueArray(fc.constantFrom('k1', 'k2', 'k3')),
      files: fc.uniqueArray(fc.constantFrom('h1', 'h2', 'h3').map(file), {
        selector: ({ hash }) => hash,
      }),
      extra: fc.dictionary(fc.constantFrom('genre', 'medium', 'note'), word),
    })
    .map((fields) => ({ ...plain, ...fields, id }))
const several = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc.tuple(
      anyResource('kept'),
      fc.tuple(...Array.from({ length: count }, (_, index) => anyResource(`other${index}`))),
    ),
  )
const merged = (kept: Resource, others: readonly Resource[]): Resource => {
  const { fields, files } = planMerge(kept, others)
  return { ...kept, ...fields, files: [...kept.files, ...files] }
}
const fold = (tag: string) => tag.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

describe('merging any resources', () => {
  it('keeps every tag, collection, file and thing no field holds, and the first day', () => {
    fc.assert(
      fc.property(several, ([kept, others]) => {
        const all = [kept, ...others]
        const one = merged(kept, others)
        const setOf = <T>(read: (some: Resource) => readonly T[]) =>
          new Set(all.flatMap((some) => read(some)))
        expect(new Set(one.tags.map(fold))).toEqual(setOf(({ tags }) => tags.map(fold)))
        expect(new Set(one.collectionIds)).toEqual(setOf(({ collectionIds }) => collectionIds))
        expect(new Set(one.files.map(({ hash }) => hash))).toEqual(
          setOf(({ files }) => files.map(({ hash }) => hash)),
        )
        expect(new Set(Object.keys(one.extra))).toEqual(setOf(({ extra }) => Object.keys(extra)))
        expect(one.extra).toMatchObject(kept.extra)
        expect(one.addedAt).toBe(all.map(({ addedAt }) => addedAt).toSorted()[0])
      }),
    )
  })

  it('leaves a field unsaid only where nobody said anything', () => {
    fc.assert(
      fc.property(several, ([kept, others]) => {
        const one = merged(kept, others)
        for (const field of MergedField.options) {
          const isSaid = [kept, ...others].some((some) => !isUnsaid(field, some[field]))
          expect(isUnsaid(field, one[field])).toBe(!isSaid)
        }
      }),
    )
  })

  it('is done once: merging the same again changes nothing', () => {
    fc.assert(
      fc.property(several, ([kept, others]) => {
        const once = merged(kept, others)
        expect(merged(once, others)).toEqual(once)
        expect(merged(once, [])).toEqual(once)
      }),
    )
  })

  it('does not depend on the order of the others', () => {
    fc.assert(
      fc.property(
        several.chain(([kept, others]) =>
          fc.tuple(
            fc.constant(kept),
            fc.constant(others),
            fc.shuffledSubarray(others, { minLength: others.length }),
          ),
        ),
        ([kept, others, shuffled]) => {
          expect(merged(kept, shuffled)).toEqual(merged(kept, others))
        },
      ),
    )
  })

  it('gives exactly what was chosen', () => {
    const choice = several.chain(([kept, others]) =>
      fc.tuple(
        fc.constant(kept),
        fc.constant(others),
        fc.dictionary(
          fc.constantFrom(...MergedField.options),
          fc.constantFrom(...[kept, ...others].map(({ id }) => id)),
        ),
      ),
    )
    fc.assert(
      fc.property(choice, ([kept, others, choices]) => {
        const { fields } = planMerge(kept, others, choices)
        for (const field of MergedField.options) {
          const wanted = [kept, ...others].find(({ id }) => id === choices[field]) ?? fields
          expect(fields[field]).toEqual(wanted[field])
        }
      }),
    )
  })
})
