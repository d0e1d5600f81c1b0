import { describe, expect, it } from 'vitest'
import { placeAndLink, withoutMarkup } from './calendar-words'

describe('placeAndLink', () => {
  it.each([
    ['Salle 3', '', 'Salle 3', ''],
    ['Salle 3', 'https://v.fr', 'Salle 3', 'https://v.fr'],
    ['https://v.fr', '', '', 'https://v.fr'],
    ['https://v.fr', 'https://v.fr', '', 'https://v.fr'],
    ['https://plan.fr', 'https://v.fr', 'https://plan.fr', 'https://v.fr'],
    ['voir https://v.fr', '', 'voir https://v.fr', ''],
    ['', '', '', ''],
  ])('%s and %s', (place, link, expectedPlace, expectedLink) => {
    expect(placeAndLink(place, link)).toEqual({ place: expectedPlace, link: expectedLink })
  })
})

describe('withoutMarkup', () => {
  it.each([
    ['a < b et c > d', 'a < b et c > d'],
    ['<nom> à remplacer', '<nom> à remplacer'],
    ['<p>Bonjour&nbsp;!</p><p>À <b>mardi</b></p>', 'Bonjour\u00A0!\nÀ mardi'],
    ['un<br>deux<br/>trois', 'un\ndeux\ntrois'],
    ['<ul><li>un</li><li>deux</li></ul>', '- un\n- deux'],
    [
      '<a href="https://v.fr">ici</a> ou <a href="https://v.fr">https://v.fr</a>',
      'ici (https://v.fr) ou https://v.fr',
    ],
    ['<br>1 &lt; 2 &amp;&amp; 3', '1 < 2 && 3'],
  ])('%s', (html, words) => {
    expect(withoutMarkup(html)).toBe(words)
  })

  it('takes no time over a thousand open brackets', () => {
    const begun = performance.now()
    withoutMarkup(`<br>${'<a href="'.repeat(20_000)}`)
    expect(performance.now() - begun).toBeLessThan(500)
  })
})
