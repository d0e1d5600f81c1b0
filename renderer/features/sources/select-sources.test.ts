import { describe, expect, it } from 'vitest'
import type { Source } from '../../../preload/contract/sources'
import { everySource, selectSources, type SourceFilter } from './select-sources'

const source = (name: string, differing: Partial<Source> = {}): Source => ({
  id: name,
  name,
  address: '',
  feed: '',
  ownerId: null,
  rhythm: 'weekly',
  startOn: '2026-11-24',
  note: '',
  isPaused: false,
  lookedOn: null,
  dueOn: '2026-11-24',
  createdAt: '',
  updatedAt: '',
  deletedAt: null,
  ...differing,
})
const all = [
  source('Légifrance', { address: 'https://www.legifrance.gouv.fr' }),
  source('Gazette', { ownerId: 'ada', rhythm: 'monthly', note: 'Marchés publics' }),
  source('Vieux fil', { isPaused: true }),
]
const names = (filter: Partial<SourceFilter>) =>
  selectSources(all, { ...everySource, ...filter }).map(({ name }) => name)

describe('the sources shown', () => {
  it.each<[Partial<SourceFilter>, string[]]>([
    [{}, ['Légifrance', 'Gazette', 'Vieux fil']],
    [{ text: 'legi' }, ['Légifrance']],
    [{ text: 'GOUV' }, ['Légifrance']],
    [{ text: 'publics marches' }, ['Gazette']],
    [{ text: 'nothing' }, []],
    [{ ownerId: 'ada' }, ['Gazette']],
    [{ rhythm: 'weekly' }, ['Légifrance', 'Vieux fil']],
    [{ isPaused: true }, ['Vieux fil']],
    [{ isPaused: false, rhythm: 'weekly' }, ['Légifrance']],
  ])('for %j are %j', (filter, expected) => {
    expect(names(filter)).toEqual(expected)
  })
})
