import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titleKey } from '../../../preload/rules/title-key'
import type { Candidate } from './candidate'
import { findGroups } from './find-groups'

let count = 0
const candidate = (known: Partial<Candidate> & { author?: string }): Candidate => {
  const { author = '', ...differing } = known
  const title = known.title ?? ''
  count += 1
  return {
    id: `id${String(count).padStart(6, '0')}`,
    type: 'link',
    addedAt: '2026-01-01T00:00:00.000Z',
    title,
    titleKey: titleKey(title, author === '' ? [] : [{ family: author, literal: '' }]),
    issuedOn: null,
    addressKey: '',
    doiKey: '',
    isbnKeys: [],
    fileHashes: [],
    within: [],
    ...differing,
  }
}
const found = (...candidates: Candidate[]) =>
  findGroups(candidates, new Map()).map(({ ids, reasons, isSure }) => ({
    count: ids.length,
    reasons,
    isSure,
  }))

describe('a group', () => {
  it('is sure by a DOI, a book’s ISBN, a file or a telling address', () => {
    for (const known of [
      { doiKey: '10.1000/a' },
      { isbnKeys: ['9782070368228'] },
      { fileHashes: ['h'] },
      { addressKey: 'https://exemple.fr/a' },
      { addressKey: 'https://exemple.fr?id=1' },
    ])
      expect(found(candidate(known), candidate(known))).toMatchObject([{ count: 2, isSure: true }])
  })

  it('is to be looked at by a title, a front page, or the file of a chapter', () => {
    for (const known of [
      { title: 'Animer une communauté', author: 'Martin' },
      { addressKey: 'https://exemple.fr', title: '' },
      { fileHashes: ['h'], type: 'chapter' as const },
    ])
      expect(
        found(candidate(known), candidate({ ...known, title: `${known.title ?? ''} !` })),
      ).toMatchObject([{ count: 2, isSure: 'addressKey' in known }])
    const site = { addressKey: 'https://exemple.fr' }
    expect(
      found(candidate({ ...site, title: 'Un' }), candidate({ ...site, title: 'Deux' })),
    ).toMatchObject([{ isSure: false }])
  })

  it('is to be looked at where volumes, pages or editions differ', () => {
    const address = { addressKey: 'https://exemple.fr/revue' }
    const sureBeside = (...within: string[]) =>
      found(
        candidate({ ...address, within: ['12', '', '3-8', ''] }),
        candidate({ ...address, within }),
      ).map(({ isSure }) => isSure)
    expect(sureBeside('13', '', '', '')).toEqual([false])
    expect(sureBeside('12', '2', '3–8', '')).toEqual([true])
    expect(sureBeside('12', '2', '9-12', '')).toEqual([false])
  })

  it('is not made of chapters of one book', () => {
    const known = { isbnKeys: ['9782070368228'], type: 'chapter' as const }
    expect(found(candidate(known), candidate(known))).toEqual([])
  })

  it('holds no two DOIs, even through a third', () => {
    const address = { addressKey: 'https://exemple.fr/a' }
    const groups = found(
      candidate({ ...address, doiKey: '10.1000/a' }),
      candidate(address),
      candidate({ ...address, doiKey: '10.1000/b' }),
    )
    expect(groups).toMatchObject([{ count: 2 }])
  })

  it('holds no more than can be looked at', () => {
    const many = Array.from({ length: 120 }, () => candidate({ doiKey: '10.1000/a' }))
    expect(found(...many).map((group) => group.count)).toEqual([50, 50, 20])
  })

  it('finds a letter missing at the beginning, in the middle and at the end', () => {
    const title = 'Veiller ensemble sur le numérique'
    for (const misspelt of [title.slice(1), title.replace('sur', 'su'), title.slice(0, -1)])
      expect(
        found(candidate({ title, author: 'Roux' }), candidate({ title: misspelt, author: 'Roux' })),
      ).toMatchObject([{ count: 2, reasons: ['title'] }])
  })
})

const anyCandidates = fc.array(
  fc.record({
    addressKey: fc.constantFrom('', 'https://exemple.fr/a', 'https://exemple.fr/b'),
    doiKey: fc.constantFrom('', '', '10.1000/a', '10.1000/b'),
    isbnKeys: fc.constantFrom([], ['9782070368228']),
    title: fc.constantFrom('', 'Animer une communauté', 'Animer une comunauté', 'Autre chose'),
    author: fc.constantFrom('', 'Martin'),
  }),
  { maxLength: 12 },
)

it('puts nothing in two groups, nor apart what was said different together', () => {
  fc.assert(
    fc.property(anyCandidates, fc.nat(), fc.nat(), (known, one, other) => {
      const candidates = known.map(candidate)
      const pair = [candidates[one % known.length]?.id, candidates[other % known.length]?.id]
      const [first = '', second = ''] = pair
      const distinct =
        first === second
          ? new Map<string, Set<string>>()
          : new Map([
              [first, new Set([second])],
              [second, new Set([first])],
            ])
      const groups = findGroups(candidates, distinct)
      const ids = groups.flatMap((group) => group.ids)
      expect(new Set(ids).size).toBe(ids.length)
      for (const group of groups) {
        expect(group.ids.length).toBeGreaterThan(1)
        expect(group.reasons.length).toBeGreaterThan(0)
        const held = new Set([first, second].filter((id) => group.ids.includes(id)))
        expect(held.size).toBeLessThan(2)
        const dois = group.ids.map((id) => candidates.find((some) => some.id === id)?.doiKey)
        expect(new Set(dois.filter((doi) => doi !== '')).size).toBeLessThan(2)
      }
    }),
  )
})
