import { describe, expect, it } from 'vitest'
import { readKeptText } from './kept-text'

const kept = (form: string, basedOn: string) => JSON.stringify({ form, basedOn })

describe('a text field', () => {
  it('begins with the stored text when nothing was left unwritten', () => {
    const text = { text: 'écrit', isResumed: false, overtaken: null }
    expect(readKeptText(null, 'écrit')).toEqual(text)
    expect(readKeptText(kept('écrit', 'avant'), 'écrit')).toEqual(text)
  })

  it('brings back what was typed and never written', () => {
    expect(readKeptText(kept('écrit et tapé', 'écrit'), 'écrit')).toEqual({
      text: 'écrit et tapé',
      isResumed: true,
      overtaken: null,
    })
  })

  it('lets the person decide when the stored text has changed since', () => {
    expect(readKeptText(kept('tapé', 'écrit'), 'écrit autrement')).toEqual({
      text: 'écrit autrement',
      isResumed: false,
      overtaken: 'tapé',
    })
  })
})
