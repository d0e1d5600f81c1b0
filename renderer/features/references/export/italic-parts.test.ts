import { describe, expect, it } from 'vitest'
import { italicParts } from './italic-parts'

describe('a reference in parts', () => {
  it('keeps its italics, and gives back every sign that was escaped once', () => {
    expect(italicParts('Roy, J. <i>A &amp;lt; B</i>. &lt;i&gt;')).toEqual([
      { text: 'Roy, J. ', isItalic: false },
      { text: 'A &lt; B', isItalic: true },
      { text: '. <i>', isItalic: false },
    ])
  })

  it('begins with italics where the title leads', () => {
    expect(italicParts('<i>Titre</i>.')[0]).toEqual({ text: 'Titre', isItalic: true })
  })
})
