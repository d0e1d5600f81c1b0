import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey } from './address-key'

describe('the same page', () => {
  it.each([
    ['http://exemple.fr/a', 'https://exemple.fr/a'],
    ['HTTP://Exemple.FR/a', 'https://exemple.fr/a'],
    ['https://www.exemple.fr/a', 'https://exemple.fr/a'],
    ['https://www.www.exemple.fr/', 'https://exemple.fr'],
    ['https://exemple.fr', 'https://exemple.fr/'],
    ['https://exemple.fr/a/', 'https://exemple.fr/a'],
    ['https://exemple.fr/a//', 'https://exemple.fr/a'],
    ['https://exemple.fr/index.html', 'https://exemple.fr/'],
    ['https://exemple.fr/a/INDEX.HTM', 'https://exemple.fr/a'],
    ['https://exemple.fr/index.php?id=3', 'https://exemple.fr/?id=3'],
    ['https://exemple.fr./a', 'https://exemple.fr/a'],
    ['http://exemple.fr:80/a', 'http://exemple.fr/a'],
    ['https://exemple.fr:443/a', 'https://exemple.fr/a'],
    ['https://exemple.fr:8080/a', 'http://exemple.fr:8080/a'],
    ['https://ada:secret@exemple.fr/a', 'https://exemple.fr/a'],
    ['https://exemple.fr/a#plus-bas', 'https://exemple.fr/a'],
    ['https://exemple.fr/a#', 'https://exemple.fr/a'],
    ['https://exemple.fr/a#:~:text=veille', 'https://exemple.fr/a'],
    ['https://exemple.fr/a#xtor=RSS-3208', 'https://exemple.fr/a'],
    ['https://exemple.fr/app#/', 'https://exemple.fr/app'],
    ['https://exemple.fr/app#!/', 'https://exemple.fr/app'],
    ['https://exemple.fr/app#/aide/', 'https://exemple.fr/app#/aide'],
    ['https://exemple.fr/app#!aide', 'https://exemple.fr/app#!/aide'],
    ['https://exemple.fr/app#/aide?utm_source=x', 'https://exemple.fr/app#/aide'],
    ['https://exemple.fr/a?', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?&&b=1&', 'https://exemple.fr/a?b=1'],
    ['https://exemple.fr/a?b=2&a=1', 'https://exemple.fr/a?a=1&b=2'],
    ['https://exemple.fr/a?b=', 'https://exemple.fr/a?b'],
    ['https://exemple.fr/a?utm_source=lettre&utm_medium=mel', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?UTM_Source=lettre', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?utm%5Fsource=lettre', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?fbclid=IwAR0&id=4', 'https://exemple.fr/a?id=4'],
    ['https://exemple.fr/a?gclid=1&dclid=2&msclkid=3&yclid=4', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?gbraid=1&wbraid=2&srsltid=3', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?mc_cid=1&mc_eid=2', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?_hsenc=1&_hsmi=2&hsCtaTracking=3', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?mkt_tok=abc', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?igshid=abc&igsh=d', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?vero_id=1&vero_conv=2', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?pk_campaign=1&pk_kwd=2', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?mtm_campaign=1&matomo_source=2', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?at_medium=rss&at_campaign=2', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?xtor=EPR-33280896', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?ref_src=twsrc%5Etfw', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?_ga=1.2&_gl=3', 'https://exemple.fr/a'],
    ['https://exemple.fr/a;jsessionid=0AB1?x=1', 'https://exemple.fr/a?x=1'],
    ['https://exemple.fr/a?PHPSESSID=0ab1', 'https://exemple.fr/a'],
    ['https://exemple.fr/%7Eada', 'https://exemple.fr/~ada'],
    ['https://exemple.fr/%61%2d%5f', 'https://exemple.fr/a-_'],
    ['https://exemple.fr/%c3%a9t%C3%A9', 'https://exemple.fr/été'],
    ['https://exemple.fr/a%2cb', 'https://exemple.fr/a,b'],
    ['https://exemple.fr/a b', 'https://exemple.fr/a%20b'],
    ['https://exemple.fr/?q=a+b', 'https://exemple.fr/?q=a%20b'],
    ['https://exemple.fr/?u=https%3A%2F%2Fb.fr%2F', 'https://exemple.fr/?u=https://b.fr/'],
    ["https://exemple.fr/?q=l'été", 'https://exemple.fr/?q=l%27%C3%A9t%C3%A9'],
    ['https://exemple.fr/a/./b/../c', 'https://exemple.fr/a/c'],
    ['https://bibliothèque.fr/a', 'https://xn--bibliothque-59a.fr/a'],
    ['https://BIBLIOTHÈQUE.fr/a', 'https://bibliothèque.fr/a'],
    [' https://exemple.fr/a\n', 'https://exemple.fr/a'],
    ['https:exemple.fr/a', 'https://exemple.fr/a'],
    ['https://exemple.fr\\a', 'https://exemple.fr/a'],
  ])('%s and %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other))
    expect(addressKey(one)).not.toBe('')
  })
})

describe('other pages', () => {
  it.each([
    ['https://exemple.fr/a', 'https://exemple.fr/b'],
    ['https://exemple.fr/a', 'https://exemple.fr/A'],
    ['https://exemple.fr/a', 'https://exemple.org/a'],
    ['https://exemple.fr/a', 'https://m.exemple.fr/a'],
    ['https://exemple.fr/a', 'https://www2.exemple.fr/a'],
    ['https://exemple.fr/a', 'https://exemple.fr:8080/a'],
    ['https://www.fr/', 'https://fr/'],
    ['https://exemple.fr/a?id=1', 'https://exemple.fr/a?id=2'],
    ['https://exemple.fr/a?id=1', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?id=1&id=2', 'https://exemple.fr/a?id=2&id=1'],
    ['https://exemple.fr/a?id=x', 'https://exemple.fr/a?id=X'],
    ['https://exemple.fr/a?ref=accueil', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?source=3', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?pkg=3', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?attribut=3', 'https://exemple.fr/a'],
    ['https://exemple.fr/a?campaign=3', 'https://exemple.fr/a'],
    ['https://exemple.fr/app#/aide', 'https://exemple.fr/app#/accueil'],
    ['https://exemple.fr/app#!/aide', 'https://exemple.fr/app'],
    ['https://exemple.fr/app#/aide?id=1', 'https://exemple.fr/app#/aide?id=2'],
    ['https://exemple.fr/a%2Fb', 'https://exemple.fr/a/b'],
    ['https://exemple.fr/a%252Fb', 'https://exemple.fr/a%2Fb'],
    ['https://exemple.fr/a%2541', 'https://exemple.fr/aA'],
    ['https://exemple.fr/a%3Fb', 'https://exemple.fr/a?b'],
    ['https://exemple.fr/?q=a%2Bb', 'https://exemple.fr/?q=a+b'],
    ['https://exemple.fr/?q=a%26b', 'https://exemple.fr/?q=a&b'],
    ['https://exemple.fr/a//b', 'https://exemple.fr/a/b'],
    ['https://exemple.fr/indexation', 'https://exemple.fr/'],
    ['https://exemple.fr/index.html/a', 'https://exemple.fr/a'],
  ])('%s and %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other))
  })
})

it.each([
  '',
  'exemple.fr/a',
  'javascript:alert(1)',
  'ftp://exemple.fr/a',
  'mailto:a@b.fr',
  'doi:1',
])('knows no page at %s', (address) => {
  expect(addressKey(address)).toBe('')
})

it('keeps an address no browser understands as it is', () => {
  expect(addressKey('http://[exemple')).toBe('http://[exemple')
})

const telling = `% %%41B %2e %2f / // .. . ? & = == # #! #/ ; ;jsessionid=a utm_source=b
  index.html www. :80 :443 @ + \\ ' é %C3%A9 %c3 | [ a a= fr`.split(/\s+/)
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...telling, ' ', '\n', '\u00A0'),
)
const anyAddress = fc
  .tuple(fc.constantFrom('http://', 'https://', 'http:', ''), fc.array(piece, { maxLength: 12 }))
  .map(([scheme, pieces]) => scheme + pieces.join(''))
const pageAddress = fc
  .tuple(fc.constantFrom('exemple.fr', 'www.exemple.fr'), fc.array(piece, { maxLength: 12 }))
  .map(([host, pieces]) => `https://${host}/${pieces.join('')}`)

it('never throws, and the key of a key is itself', () => {
  fc.assert(
    fc.property(fc.oneof(anyAddress, pageAddress, fc.string()), (address) => {
      const key = addressKey(address)
      expect(addressKey(key)).toBe(key)
    }),
    {
      numRuns: 1500,
      examples: [['http://x \u00A0'], ['https://exemple.fr/;jsessionid=a.;jsessionid=b']],
    },
  )
})

it('gives the same whatever is known not to matter', () => {
  const noise = fc.constantFrom('utm_source=a', 'fbclid=b', 'xtor=c', 'AT_medium=d', 'mc_eid=e')
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.array(noise), (address, added) => {
      const plain = new URL(address)
      plain.protocol = 'http'
      plain.hash = 'plus-bas'
      for (const part of added) plain.search += `&${part}`
      expect(addressKey(plain.href)).toBe(addressKey(address))
    }),
  )
})

it('gives the same for parameters in any order', () => {
  const parameters = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.string()), {
    selector: ([name]) => encodeURIComponent(name.toWellFormed()),
    maxLength: 6,
  })
  fc.assert(
    fc.property(parameters, (pairs) => {
      const query = (some: typeof pairs) =>
        some
          .map((pair) => pair.map((text) => encodeURIComponent(text.toWellFormed())).join('='))
          .join('&')
      expect(addressKey(`https://exemple.fr/?${query(pairs)}`)).toBe(
        addressKey(`https://exemple.fr/?${query(pairs.toReversed())}`),
      )
    }),
  )
})
