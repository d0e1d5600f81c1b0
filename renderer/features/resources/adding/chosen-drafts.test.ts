import { describe, expect, it } from 'vitest'
import type { Recognised } from '../../../../preload/contract/resources'
import { chosenDrafts, linesOf } from './chosen-drafts'

const line = (draft: Recognised['draft'], differing: Partial<Recognised> = {}): Recognised => ({
  text: draft?.address ?? '',
  kind: 'address',
  draft,
  reason: null,
  likenesses: [],
  ...differing,
})
const guide = line({ title: 'Guide', address: 'https://exemple.fr/guide' })
const again = line({ title: 'Guide', address: 'http://www.exemple.fr/guide/?utm_source=x' })
const bad = line(null, { kind: 'unreadable', reason: 'scriptAddress' })
const known = line(
  { title: 'Connu', address: 'https://exemple.fr/connu' },
  { likenesses: [{ resource: {} as never, reasons: ['address'] }] },
)

describe('what is added of what was pasted', () => {
  it('adds each thing once, and nothing the library has', () => {
    const lines = linesOf([guide, again, bad, known], new Map())
    expect(lines.map(({ isAdded, twinOf }) => [isAdded, twinOf])).toEqual([
      [true, null],
      [false, 1],
      [false, null],
      [false, null],
    ])
    expect(chosenDrafts(lines).map(({ title }) => title)).toEqual(['Guide'])
  })

  it('adds what is asked for all the same, under the title typed, where it goes', () => {
    const choices = new Map([
      [0, { title: ' Le guide ' }],
      [2, { isAdded: true }],
      [3, { isAdded: true, title: '  ' }],
    ])
    expect(chosenDrafts(linesOf([guide, again, bad, known], choices), 'c')).toMatchObject([
      { title: 'Le guide', collectionIds: ['c'] },
      { title: 'Connu', collectionIds: ['c'] },
    ])
  })
})
