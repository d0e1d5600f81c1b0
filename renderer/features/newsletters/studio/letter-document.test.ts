import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LetterDocument } from './letter-document'

describe('the document of a letter', () => {
  it('keeps every byte, whatever its line ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\r\n', '\n', '\r', '\t', 'é', '<mj-text>', '\u2028', '😀')),
        (parts) => new LetterDocument(parts.join('')).source === parts.join(''),
      ),
    )
  })

  it('makes several edits one step, in offsets of the source before them', () => {
    const letter = new LetterDocument('abc\r\ndef')
    letter.apply([
      { from: 5, to: 8, insert: 'DEF' },
      { from: 0, to: 1, insert: 'AA' },
    ])
    expect(letter.source).toBe('AAbc\r\nDEF')
    expect(letter.undo()).toBe(true)
    expect(letter.source).toBe('abc\r\ndef')
    expect(letter.canUndo).toBe(false)
    expect(letter.redo()).toBe(true)
    expect(letter.source).toBe('AAbc\r\nDEF')
  })

  it('undoes what is typed in one field at once, and apart from the field before', () => {
    const letter = new LetterDocument('<a></a><b></b>')
    letter.apply([{ from: 3, to: 3, insert: 'x' }], { joins: 'a' })
    letter.apply([{ from: 3, to: 4, insert: 'xy' }], { joins: 'a' })
    letter.apply([{ from: 12, to: 12, insert: 'z' }], { joins: 'b' })
    letter.undo()
    expect(letter.source).toBe('<a>xy</a><b></b>')
    letter.undo()
    expect(letter.source).toBe('<a></a><b></b>')
  })

  it('never joins steps that stand alone', () => {
    const letter = new LetterDocument('')
    letter.apply([{ from: 0, to: 0, insert: 'a' }])
    letter.apply([{ from: 1, to: 1, insert: 'b' }])
    letter.undo()
    expect(letter.source).toBe('a')
  })

  it('tells whoever listens, once a change', () => {
    const letter = new LetterDocument('a')
    const heard: string[] = []
    const stop = letter.subscribe(() => heard.push(letter.source))
    letter.replace('b')
    letter.replace('b')
    stop()
    letter.replace('c')
    expect(heard).toEqual(['b'])
  })
})
