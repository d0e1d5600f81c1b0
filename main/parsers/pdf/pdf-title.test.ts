import { describe, expect, it } from 'vitest'
import { largestText, meansSomething } from './pdf-title'

describe('a title of the metadata', () => {
  it.each([
    'Guide de l’accueil',
    'Rapport annuel 2024',
    'Document unique d’évaluation des risques',
    'Titre III : des greffes',
    'La présentation de soi',
  ])('« %s » means something', (title) => expect(meansSomething(title)).toBe(true))

  it.each([
    'Microsoft Word - guide.doc',
    'Microsoft PowerPoint - x',
    'guide.indd',
    'GUIDE_V2_final',
    'Présentation PowerPoint',
    'Sans titre-1',
    'Document1',
    'scan_0001',
    'https://exemple.org/guide',
    '2024',
    '',
  ])('« %s » does not', (title) => expect(meansSomething(title)).toBe(false))
})

describe('what a page says largest', () => {
  const line = (text: string, size: number) => ({ text, size })

  it('is a title over several lines', () => {
    const lines = [line('RÉSEAU', 10), line('Guide de', 28), line('l’accueil', 28.2), line('x', 10)]
    expect(largestText(lines)).toBe('Guide de l’accueil')
  })

  it('is not a figure or a letter drawn large', () => {
    const lines = [line('2024', 60), line('A', 48), line('Guide de l’accueil', 24), line('x', 10)]
    expect(largestText(lines)).toBe('Guide de l’accueil')
  })

  it('is nothing where all is of a size, or long', () => {
    expect(largestText([line('Un texte', 12), line('et sa suite', 12)])).toBe('')
    expect(largestText([line('mot '.repeat(100), 14), line('x', 10)])).toBe('')
    expect(largestText([])).toBe('')
  })
})
