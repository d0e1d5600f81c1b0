import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text'

describe('Markdown in a plain message', () => {
  it.each([
    ['Du **gras**, de l’*italique*, du ~~barré~~.', 'Du gras, de l’italique, du barré.'],
    ['## Suites\n\n- un\n- deux', 'Suites\n\n- un\n- deux'],
    ['* un\n* deux', '- un\n- deux'],
    ['1. un\n2. deux', '1. un\n2. deux'],
    ['[Le guide](https://exemple.fr)', 'Le guide (https://exemple.fr)'],
    ['[https://exemple.fr](https://exemple.fr)', 'https://exemple.fr'],
    ['5 &lt; 6 &amp; 7 \\* 3', '5 < 6 & 7 * 3'],
    ['fichier_a_b et 2*3*4', 'fichier_a_b et 2*3*4'],
    ['a\n\n\n\nb\n', 'a\n\nb'],
    ['', ''],
  ])('%j is said %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text)
  })
})
