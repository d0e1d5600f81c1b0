import { describe, expect, it } from 'vitest'
import type { Ritual } from '../../../../preload/contract/rituals'
import { filterRituals, noFilter } from './filter-rituals'

const ritual = (changes: Partial<Ritual>): Ritual => ({
  id: '0198a8f0-0000-7000-8000-000000000001',
  title: '',
  purpose: '',
  mode: 'remote',
  scope: 'national',
  territory: '',
  leadId: null,
  backupId: null,
  isFounding: false,
  templateKey: null,
  reminderMinutes: null,
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  deletedAt: null,
  series: [],
  ...changes,
})
const all = [
  ritual({ title: 'Codéveloppement', purpose: 'Résoudre un cas', mode: 'inPerson' }),
  ritual({ title: 'Tour des territoires', scope: 'local', territory: 'Lozère' }),
  ritual({ title: 'Question du lundi' }),
]
const titles = (filter: Partial<typeof noFilter>) =>
  filterRituals(all, { ...noFilter, ...filter }).map(({ title }) => title)

describe('finding rituals', () => {
  it('gives them all when nothing is asked', () => {
    expect(titles({})).toHaveLength(3)
    expect(titles({ text: '  ' })).toHaveLength(3)
  })

  it.each([
    ['codeveloppement', ['Codéveloppement']],
    ['RESOUDRE cas', ['Codéveloppement']],
    ['lozere', ['Tour des territoires']],
    ['lundi cas', []],
  ])('finds %s whatever the accents and the case', (text, expected) => {
    expect(titles({ text })).toEqual(expected)
  })

  it('narrows by mode and by scope', () => {
    expect(titles({ mode: 'inPerson' })).toEqual(['Codéveloppement'])
    expect(titles({ scope: 'local' })).toEqual(['Tour des territoires'])
    expect(titles({ mode: 'inPerson', scope: 'local' })).toEqual([])
  })
})
