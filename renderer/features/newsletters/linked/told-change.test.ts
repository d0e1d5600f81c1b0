import { describe, expect, it } from 'vitest'
import { toldChange } from './told-change'

describe('a change told in few words', () => {
  it.each([
    [
      'agenda',
      'mar. 1 à 14:00 · Visite · Espalion',
      'mar. 1 à 09:30 · Visite · Espalion',
      { subject: 'Visite', now: 'mar. 1 à 09:30' },
    ],
    ['agenda', 'mar. 1 à 14:00 · Visite · Espalion', '', { subject: 'Visite', now: '' }],
    ['figures', '3 · séances tenues', '4 · séances tenues', { subject: '4', now: '' }],
    ['newcomers', '', 'Inès', { subject: 'Inès', now: '' }],
    ['resources', 'Guide', 'Guide · CC BY 4.0', { subject: 'Guide', now: 'CC BY 4.0' }],
  ] as const)('%s: %s → %s', (name, before, after, expected) => {
    expect(toldChange(name, { kind: 'changed', before, after })).toEqual(expected)
  })
})
