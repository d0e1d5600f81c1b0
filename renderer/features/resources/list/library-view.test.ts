import { describe, expect, it } from 'vitest'
import {
  isNarrowed,
  isSameView,
  type LibraryView,
  narrowed,
  readView,
  wholeLibrary,
  writeView,
} from './library-view'

const id = '019ac0de-0000-7000-8000-000000000001'
const everyPart: LibraryView = {
  filter: {
    text: 'régie d’avances',
    types: ['tutorial', 'video'],
    states: ['toRead'],
    licences: ['etalab', 'unknown'],
    tags: ['finances & régie', 'REX'],
    collectionId: id,
    language: 'fr',
    territory: '',
    level: 'illAtEase',
    proposedById: id,
    isNeverUsed: true,
    isToReview: true,
    hasFile: true,
  },
  sort: 'title',
  isDescending: true,
}

describe('a view of the library', () => {
  it.each<[string, LibraryView]>([
    ['every part', everyPart],
    ['nothing', wholeLibrary],
    [
      'no collection, no level said',
      { ...wholeLibrary, filter: { text: '', collectionId: null, level: null } },
    ],
    ['the oldest first', { ...wholeLibrary, sort: 'addedAt', isDescending: false }],
  ])('is the same once read from its address: %s', (_case, view) => {
    expect(readView(new URLSearchParams(writeView(view).toString()))).toEqual(view)
  })

  it('has no address of its own while everything shows', () => {
    expect(writeView(wholeLibrary).toString()).toBe('')
    expect(isNarrowed(wholeLibrary)).toBe(false)
    expect(isNarrowed(everyPart)).toBe(true)
  })

  it('leaves the resource that is open in the address', () => {
    const before = new URLSearchParams({ ressource: id, q: 'avant' })
    expect(writeView(wholeLibrary, before).toString()).toBe(`ressource=${id}`)
  })

  it('leaves out what an address says wrong', () => {
    const search = new URLSearchParams('type=poem&etat=toRead&collection=x&tri=luck&niveau=high')
    expect(readView(search)).toEqual({ ...wholeLibrary, filter: { text: '', states: ['toRead'] } })
  })

  it('is another one in another order', () => {
    expect(isSameView(everyPart, { ...everyPart, filter: { ...everyPart.filter } })).toBe(true)
    expect(isSameView(everyPart, { ...everyPart, isDescending: false })).toBe(false)
  })

  it('loses a facet that is taken away or left empty', () => {
    const filter = narrowed(everyPart.filter, { types: [], language: undefined, level: null })
    expect(filter).not.toHaveProperty('types')
    expect(filter).not.toHaveProperty('language')
    expect(filter).toMatchObject({ level: null, text: everyPart.filter.text })
  })
})
