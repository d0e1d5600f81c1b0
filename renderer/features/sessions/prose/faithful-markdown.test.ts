import { assert, property, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFaithful } from './faithful-markdown'
import { markdownManager } from './prose-extensions'

const manager = markdownManager()

describe('a text typed elsewhere', () => {
  it.each([
    ['nothing', ''],
    ['paragraphs', 'Bonjour.\n\nDeuxième paragraphe, sur\ndeux lignes.'],
    ['bold, italic and code', 'Du **gras**, de l’*italique*, du `code`.'],
    ['other marks for the same', 'Du __gras__, de l’_italique_.\n\n* un\n* deux'],
    ['headings', '# Un\n\n## Deux\n\nTitre\n====='],
    ['lists in lists', '- a\n  - b\n\n1. un\n2. deux'],
    ['quotes', '> Une citation\n> sur deux lignes'],
    ['links', '[Le guide](https://exemple.fr/guide?a=1&b=2)'],
    ['signs that Markdown uses', '5 \\* 3, a_b_c, \\# non'],
    ['a block of code', '```\nlet a = 1\n```'],
  ])('is edited with its formatting: %s', (_what, markdown) => {
    expect(isFaithful(markdown)).toBe(true)
  })

  it.each([
    ['tables', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['images', 'Voici ![un plan](plan.png).'],
    ['HTML', 'Du <u>souligné</u>.'],
    ['a comment', '<!-- à revoir -->\n\nTexte'],
    ['boxes to tick', '- [ ] à faire\n- [x] fait'],
    ['definitions of links', 'Le [guide][1].\n\n[1]: https://exemple.fr'],
    ['entities', 'Prix&nbsp;: 12 €'],
  ])('is edited as it is written when the editor cannot hold it: %s', (_what, markdown) => {
    expect(isFaithful(markdown)).toBe(false)
  })

  it('keeps every word once it went through the editor', () => {
    const word = stringMatching(/^[a-zéàç’*_#>[\]()`~.!+-]{1,12}( [a-zéàç*_#>.\d-]{1,8}){0,6}$/)
    assert(
      property(word, (text) => {
        if (!isFaithful(text)) return
        const once = manager.serialize(manager.parse(text))
        expect(manager.parse(once)).toEqual(manager.parse(text))
      }),
    )
  })
})
