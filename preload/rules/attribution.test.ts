import { describe, expect, it } from 'vitest'
import type { Creator } from '../contract/resource-shapes'
import { attributionLine, madeAttribution } from './attribution'

const named = (given: string, family: string, role: Creator['role'] = 'author'): Creator => ({
  role,
  given,
  family,
  particle: '',
  suffix: '',
  literal: '',
})

const bare = {
  title: 'Régies de recettes',
  creators: [] as Creator[],
  containerTitle: '',
  publisher: '',
  issuedOn: null as string | null,
  address: '',
  doi: '',
  licence: 'unknown' as const,
  rightsHolder: '',
  attribution: '',
}

describe('the attribution made for a resource', () => {
  it.each([
    [{}, '«\u00A0Régies de recettes\u00A0».', '“Régies de recettes”.'],
    [
      { creators: [named('Ada', 'Byron')], issuedOn: '2024-05', containerTitle: 'La Revue' },
      '«\u00A0Régies de recettes\u00A0», par Ada Byron, La Revue, 2024.',
      '“Régies de recettes”, by Ada Byron, La Revue, 2024.',
    ],
    [
      { creators: [named('Ada', 'Byron'), named('Paul', 'Astruc')], publisher: 'Dunod' },
      '«\u00A0Régies de recettes\u00A0», par Ada Byron et Paul Astruc, Dunod.',
      '“Régies de recettes”, by Ada Byron and Paul Astruc, Dunod.',
    ],
    [
      { creators: ['A', 'B', 'C', 'D'].map((name) => named('', name)) },
      '«\u00A0Régies de recettes\u00A0», par A et al.',
      '“Régies de recettes”, by A et al.',
    ],
    [
      { licence: 'ccBy' as const, address: 'https://exemple.fr/regies' },
      '«\u00A0Régies de recettes\u00A0», https://exemple.fr/regies. Licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.fr).',
      '“Régies de recettes”, https://exemple.fr/regies. Licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.en).',
    ],
    [
      { doi: '10.1000/xyz', address: 'https://exemple.fr', licence: 'allRightsReserved' as const },
      '«\u00A0Régies de recettes\u00A0», https://doi.org/10.1000/xyz. Tous droits réservés.',
      '“Régies de recettes”, https://doi.org/10.1000/xyz. All rights reserved.',
    ],
    [
      { rightsHolder: 'DGFiP', licence: 'allRightsReserved' as const },
      '«\u00A0Régies de recettes\u00A0». ©\u00A0DGFiP, tous droits réservés.',
      '“Régies de recettes”. ©\u00A0DGFiP, all rights reserved.',
    ],
    [
      { creators: [named('Max', 'Éditeur', 'editor')] },
      '«\u00A0Régies de recettes\u00A0», par Max Éditeur.',
      '“Régies de recettes”, by Max Éditeur.',
    ],
  ])('%j', (known, french, english) => {
    expect(madeAttribution({ ...bare, ...known }, 'fr')).toBe(french)
    expect(madeAttribution({ ...bare, ...known }, 'en')).toBe(english)
  })

  it('gives way to the one somebody wrote', () => {
    expect(attributionLine({ ...bare, attribution: 'Avec l’accord de Claire' }, 'fr')).toBe(
      'Avec l’accord de Claire',
    )
  })
})
