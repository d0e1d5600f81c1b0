import { describe, expect, it } from 'vitest'
import { applyEdits } from '../mjml/edit-mjml'
import { letterBlocks } from '../mjml/letter-blocks'
import { readMjml } from '../mjml/read-mjml'
import { placeImage } from './place-image'

const id = 'a'.repeat(64)
const section = (words: string, css = '') =>
  `<mj-section><mj-column><mj-text${css}>${words}</mj-text></mj-column></mj-section>`
const letter = `<mjml><mj-body>${section('Un')}<!-- veillee agenda -->${section('Deux')}${section('Fin', ' css-class="veillee-footer"')}</mj-body></mjml>`
const placed = (source: string, after: number | null) => {
  const document = readMjml(source)
  const result = placeImage(document, letterBlocks(document), after, { id, alt: 'L’"été" <3' })
  const written = applyEdits(source, result?.edits ?? [])
  const kinds = letterBlocks(readMjml(written)).map(
    ({ link, children }) => `${link?.name ?? ''}${children[0]?.kind ?? ''}`,
  )
  return { rank: result?.rank, written, kinds }
}

describe('placing an image in a letter', () => {
  it('stands after the block it was dropped on, and parts no linked block from its marker', () => {
    const { rank, kinds } = placed(letter, 0)
    expect(rank).toBe(1)
    expect(kinds).toEqual(['text', 'image', 'agendatext', 'footer'])
  })

  it('stands before the footer otherwise, and says its words whatever they are', () => {
    const { rank, kinds, written } = placed(letter, null)
    expect(rank).toBe(2)
    expect(kinds).toEqual(['text', 'agendatext', 'image', 'footer'])
    expect(written).toContain('alt="L’&quot;été&quot; &lt;3"')
  })

  it('is the first block of an empty letter, and nothing where there is none', () => {
    expect(placed('<mjml><mj-body></mj-body></mjml>', null).kinds).toEqual(['image'])
    expect(placed('<p>Bonjour</p>', null).rank).toBeUndefined()
  })
})
