import { describe, expect, it } from 'vitest'
import { draftFromFile } from './draft-from-file'

const said = { title: '', authors: [], language: '', madeOn: null, doi: '', isbn: '' }
const draft = (name: string, description: Parameters<typeof draftFromFile>[1] = null) =>
  draftFromFile({ name, mediaType: 'application/pdf' }, description)

describe('the resource a file makes', () => {
  it.each([
    ['guide_de_l_accueil.pdf', 'guide de l accueil'],
    ['Note.finale.docx', 'Note.finale'],
    ['.pdf', '.pdf'],
    ['README', 'README'],
  ])('of %s is titled « %s » where it says nothing', (name, title) => {
    expect(draft(name)).toEqual({ type: 'document', title })
    expect(draft(name, said).title).toBe(title)
  })

  it('keeps the names of authors whole', () => {
    const { title, creators } = draft('x.pdf', {
      ...said,
      title: 'Guide',
      authors: ['Jean Dupont'],
    })
    expect(title).toBe('Guide')
    expect(creators).toEqual([
      { role: 'author', literal: 'Jean Dupont', family: '', given: '', particle: '', suffix: '' },
    ])
  })
})
