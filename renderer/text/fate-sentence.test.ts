import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { fateSentence } from './fate-sentence'
import { fr } from './fr'

const words = i18next.createInstance()
await words.init({
  lng: 'fr',
  resources: { fr: { translation: fr } },
  interpolation: { escapeValue: false },
})
const say = (kept: number, moved: number, dropped: number) =>
  fateSentence({ kept, moved, dropped }, words.t).replaceAll('\u00A0', ' ')

describe('what becomes of the dates apart', () => {
  it('says how many there are, and where each goes', () => {
    expect(say(2, 1, 0)).toBe(
      '3 dates tenues ou à part : 2 gardées, 1 déplacée avec la règle, 0 abandonnée.',
    )
  })

  it('says how to have back what is dropped', () => {
    expect(say(0, 0, 2)).toMatch(/2 abandonnées\. Ce qui est abandonné revient si vous annulez\.$/)
  })

  it('says so where none is touched', () => {
    expect(say(0, 0, 0)).toBe('Aucune date tenue ou changée à part n’est touchée.')
  })
})
