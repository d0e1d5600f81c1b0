import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text'

const text = 'BEGIN:VCALENDAR\r\nSUMMARY:Été à Besançon\r\nEND:VCALENDAR\r\n'
const utf8 = new TextEncoder().encode(text)
const utf16 = (isLittle: boolean, mark = '') => {
  const marked = mark + text
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let index = 0; index < marked.length; index += 1) {
    view.setUint16(index * 2, marked.charCodeAt(index), isLittle)
  }
  return new Uint8Array(view.buffer)
}
const windows1252 = Uint8Array.from(text, (one) => one.charCodeAt(0))

describe('decodeText', () => {
  it.each<[string, Uint8Array, boolean]>([
    ['UTF-8', utf8, false],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), false],
    ['UTF-16 with its mark', utf16(true, '\uFEFF'), false],
    ['UTF-16 of the other order with its mark', utf16(false, '\uFEFF'), false],
    ['UTF-16 without', utf16(true), true],
    ['UTF-16 of the other order without', utf16(false), true],
    ['Windows-1252', windows1252, true],
  ])('reads %s', (_name, bytes, isGuessed) => {
    expect(decodeText(bytes)).toEqual({ text, isGuessed })
  })

  it('keeps the accents of damaged UTF-8 rather than take it for Windows-1252', () => {
    const bytes = new TextEncoder().encode('SUMMARY:éàüöè')
    bytes[8] = 0x20
    expect(decodeText(bytes)).toEqual({ text: 'SUMMARY: \uFFFDàüöè', isGuessed: true })
  })

  it('finds no text in bytes with zeros', () => {
    expect(decodeText(Uint8Array.of(1, 2, 0, 0, 5, 6, 0, 9))).toBeNull()
  })
})
