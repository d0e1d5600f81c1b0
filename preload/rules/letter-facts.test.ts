import { expect, it } from 'vitest'
import { letterFacts } from './letter-facts'

const letter = (head: string, body: string, lang = ' lang="fr"') =>
  `<mjml${lang}>\n  <mj-head>${head}</mj-head>\n  <mj-body>${body}</mj-body>\n</mjml>`

it('says the subject, the language and the words of a letter', () => {
  const source = letter(
    '<mj-title>L’été &amp;\n les greffes</mj-title><mj-style>p { color: red }</mj-style>',
    '<!-- veillee agenda days="30" --><mj-section><mj-column><mj-text><h2>Bonjour</h2>à <b>tou</b>tes</mj-text>' +
      '<mj-button href="https://x.example">Lire&nbsp;!</mj-button></mj-column></mj-section>',
  )
  expect(letterFacts(source)).toEqual({
    subject: 'L’été & les greffes',
    language: 'fr',
    words: 'Bonjour à toutes Lire !',
  })
})

it.each([
  ['nothing at all', '', { subject: '', language: null, words: '' }],
  [
    'a title in a comment',
    letter('<!-- <mj-title>Non</mj-title> --><mj-title>Oui</mj-title>', ''),
    { subject: 'Oui', language: 'fr', words: '' },
  ],
  [
    'another language',
    letter('<mj-title />', 'Hallo', ' lang="de"'),
    { subject: '', language: null, words: 'Hallo' },
  ],
  [
    'a region',
    letter('<mj-title>Hi</mj-title>', '<mj-raw><script>no()</script>yes</mj-raw>', " lang='en-GB'"),
    { subject: 'Hi', language: 'en', words: 'yes' },
  ],
])('reads %s', (_, source, expected) => {
  expect(letterFacts(source)).toEqual(expected)
})

it.each(['<mj-title>', '<mj-text', '<!--', '<style>', '</', '&', '<mjml lang='])(
  'reads five million characters of %s in a moment',
  (piece) => {
    const source = piece.repeat(Math.floor(5_000_000 / piece.length))
    const start = performance.now()
    letterFacts(source)
    expect(performance.now() - start).toBeLessThan(3000)
  },
)
