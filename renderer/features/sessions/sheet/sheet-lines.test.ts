import { describe, expect, it } from 'vitest'
import { sheetLines } from './sheet-lines'

const person = (name: string, isRegistered: boolean) => ({
  personId: name,
  name,
  organisation: 'Mairie',
  isRegistered,
  mode: null,
  minutes: null,
})

describe('the attendance sheet', () => {
  it('names those registered in the order of names, then leaves ten lines', () => {
    const attendances = [person('Zoé', true), person('Émile', true), person('Abel', false)]
    const names = sheetLines({ attendances }).map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(['Émile', 'Zoé', ''])
    expect(names).toHaveLength(12)
  })
})
