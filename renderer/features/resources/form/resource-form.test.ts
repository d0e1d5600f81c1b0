import { describe, expect, it } from 'vitest'
import { emptyForm, readForm } from './resource-form'

const titled = { ...emptyForm, title: ' Régies ' }

describe('the form of a resource', () => {
  it('reads what was typed, an empty day as none', () => {
    expect(readForm({ ...titled, issuedOn: '2024-05' }).fields).toMatchObject({
      title: 'Régies',
      issuedOn: '2024-05',
      reviewOn: null,
      accessedOn: null,
    })
  })

  it.each([
    [{ title: ' ' }, { title: 'titleRequired' }],
    [{ title: 'x'.repeat(1001) }, { title: 'tooLong' }],
    [{ address: 'javascript:alert(1)' }, { address: 'badAddress' }],
    [{ address: 'exemple.fr' }, { address: 'badAddress' }],
    [{ issuedOn: 'bientôt' }, { issuedOn: 'partialDate' }],
    [{ reviewOn: '31/02/2026' }, { reviewOn: 'date' }],
    [{ volume: 'x'.repeat(61) }, { volume: 'tooLong' }],
    [
      { title: '', address: 'x', accessedOn: 'z' },
      { title: 'titleRequired', address: 'badAddress', accessedOn: 'date' },
    ],
  ])('says at its field what is wrong with %j', (typed, issues) => {
    expect(readForm({ ...titled, ...typed })).toEqual({ issues })
  })
})
