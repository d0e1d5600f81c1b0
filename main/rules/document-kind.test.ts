import { describe, expect, it } from 'vitest'
import { documentKind, mediaTypeOf, resourceTypeOf } from './document-kind'

const none = new Uint8Array()
const pdf = new TextEncoder().encode('%PDF-1.7')

describe('a file that was given', () => {
  it.each([
    ['a.pdf', 'application/pdf', 'application/pdf'],
    ['a.pdf', '', 'application/pdf'],
    ['A.DOCX', '', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.txt', 'text/plain; charset=utf-8', 'text/plain'],
    ['a.xyz', '', 'application/octet-stream'],
    ['pdf', '', 'application/octet-stream'],
    ['a.md', 'x" onload="', 'text/markdown'],
    ['a.png', 'IMAGE/PNG', 'image/png'],
  ])('%s, said to be « %s », is kept as %s', (name, given, type) => {
    expect(mediaTypeOf(name, given)).toBe(type)
  })

  it.each([
    ['application/pdf', none, 'pdf'],
    ['application/octet-stream', pdf, 'pdf'],
    ['text/html', none, 'html'],
    ['text/csv', none, 'text'],
    ['application/vnd.oasis.opendocument.text', none, 'office'],
    ['text/rtf', none, null],
    ['image/png', none, null],
  ])('of type %s is read as it can be', (type, bytes, kind) => {
    expect(documentKind(type, bytes)).toBe(kind)
  })

  it('makes a resource of its kind', () => {
    expect(['image/png', 'audio/mpeg', 'video/mp4', 'text/csv'].map(resourceTypeOf)).toEqual([
      'image',
      'audio',
      'video',
      'document',
    ])
  })
})
