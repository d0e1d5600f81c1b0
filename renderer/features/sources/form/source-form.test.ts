import { describe, expect, it } from 'vitest'
import { emptyForm, readForm, type SourceForm } from './source-form'

const read = (differing: Partial<SourceForm>) =>
  readForm({ ...emptyForm('2026-11-24', null), name: 'Légifrance', ...differing })

describe('a source being written', () => {
  it.each([
    ['legifrance.gouv.fr', 'https://legifrance.gouv.fr'],
    [' www.exemple.org/fil?x=1 ', 'https://www.exemple.org/fil?x=1'],
    ['http://exemple.org', 'http://exemple.org'],
    ['', ''],
  ])('takes « %s » as %s', (typed, address) => {
    expect(read({ address: typed, feed: typed }).fields).toMatchObject({ address, feed: address })
  })

  it.each<[Partial<SourceForm>, object]>([
    [{ name: ' ' }, { name: 'nameRequired' }],
    [{ address: 'javascript:alert(1)' }, { address: 'address' }],
    [{ feed: 'mon fil' }, { feed: 'address' }],
    [{ startOn: '31/02/2026' }, { startOn: 'date' }],
    [{ note: 'x'.repeat(4001) }, { note: 'tooLong' }],
  ])('%j is refused', (differing, issues) => {
    expect(read(differing).issues).toEqual(issues)
  })
})
