import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHead, writeHead, writeLanguage } from './letter-head'
import { applyEdits } from './mjml/edit-mjml'
import { readMjml } from './mjml/read-mjml'

const letter = '<mjml lang="fr"><mj-head><mj-title>A &amp; b</mj-title></mj-head><mj-body/></mjml>'

describe('what a letter says before it is opened', () => {
  it('reads it', () => {
    expect(readHead(readMjml(letter))).toEqual({ subject: 'A & b', preheader: '', language: 'fr' })
    expect(readHead(readMjml(''))).toEqual({ subject: '', preheader: '', language: '' })
  })

  it.each(['<mjml><mj-body/></mjml>', '<mjml><mj-head/><mj-body/></mjml>', letter])(
    'writes and reads the same, whatever the words: %s',
    (source) => {
      fc.assert(
        fc.property(fc.string(), fc.constantFrom('subject', 'preheader'), (typed, field) => {
          const words = typed.trim()
          const written = applyEdits(source, writeHead(readMjml(source), field, words))
          expect(readHead(readMjml(written))[field]).toBe(words)
          expect(writeHead(readMjml(written), field, words)).toEqual([])
        }),
      )
    },
  )

  it('writes nothing twice, and the language alone', () => {
    expect(writeHead(readMjml(letter), 'subject', 'A & b')).toEqual([])
    expect(applyEdits(letter, writeLanguage(readMjml(letter), 'en'))).toBe(
      letter.replace('"fr"', '"en"'),
    )
  })
})
