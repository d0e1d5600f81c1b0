import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine } from './read-line'
import { isReferenceText } from './reference-text'
import { splitLines } from './split-lines'

describe('what one pasted line is', () => {
  it.each([
    ['https://exemple.fr/budget-2027.pdf', 'document', 'Budget 2027 (exemple.fr)'],
    ['https://www.exemple.fr/', 'link', 'exemple.fr'],
    ['https://exemple.fr/F1342', 'link', 'exemple.fr'],
    [
      'https://exemple.fr/r%C3%A9gies_de_recettes/index.html',
      'link',
      'Régies de recettes (exemple.fr)',
    ],
    ['https://www.youtube.com/watch?v=abc', 'video', 'Watch (youtube.com)'],
    ['www.exemple.fr/guide', 'link', 'Guide (exemple.fr)'],
    ['<https://exemple.fr/guide>', 'link', 'Guide (exemple.fr)'],
    ['- https://exemple.fr/guide', 'link', 'Guide (exemple.fr)'],
    ['[Le guide](https://exemple.fr/g)', 'link', 'Le guide'],
    ['Le guide : https://exemple.fr/g', 'link', 'Le guide'],
    ['https://exemple.fr/g — Le guide', 'link', 'Le guide'],
  ])('reads the address %s', (line, type, title) => {
    const { kind, fields } = readLine(line)
    expect(kind).toBe('address')
    expect(fields).toMatchObject({ type, title })
    expect(fields?.address).toMatch(/^https?:\/\//)
  })

  it.each([
    ['10.1000/xyz.123', '10.1000/xyz.123'],
    ['doi:10.1000/XYZ', '10.1000/xyz'],
    ['https://doi.org/10.1000/xyz', '10.1000/xyz'],
    ['doi.org/10.1000/xyz', '10.1000/xyz'],
  ])('reads the DOI %s', (line, doi) => {
    expect(readLine(line)).toMatchObject({ kind: 'doi', fields: { doi, title: `doi:${doi}` } })
  })

  it.each(['978-2-07-036822-8', 'ISBN 2-07-036822-X', 'ISBN-13: 9782070368228', '207036822X'])(
    'reads the ISBN %s',
    (line) => {
      expect(readLine(line)).toMatchObject({ kind: 'isbn', fields: { isbn: '9782070368228' } })
    },
  )

  it.each([
    ['978-2-07-036822-9', 'badIsbn'],
    ['javascript:alert(1)', 'scriptAddress'],
    ['JavaScript : alert(1)', 'scriptAddress'],
    ['\u0001javascript:alert(1)', 'scriptAddress'],
    ['data:text/html,x', 'scriptAddress'],
    ['[Clic](javascript:alert(1))', 'scriptAddress'],
    ['file:///etc/passwd', 'otherScheme'],
    ['mailto:ada@exemple.fr', 'otherScheme'],
    ['place:sort=8', 'otherScheme'],
    ['http://', 'malformed'],
    ['--- 12 ---', 'malformed'],
    [`https://exemple.fr/${'a'.repeat(9000)}`, 'tooLong'],
  ])('refuses %.40s, saying why', (line, reason) => {
    expect(readLine(line)).toMatchObject({ kind: 'unreadable', fields: null, reason })
  })

  it('reads an APA reference in its parts', () => {
    const line =
      'Dupont, M., & Durand-Roy, P. (2024). Animer un réseau. Revue des réseaux, 12(3), 4–9. https://doi.org/10.1000/xyz'
    expect(readLine(line)).toMatchObject({
      kind: 'citation',
      fields: {
        type: 'article',
        title: 'Animer un réseau',
        issuedOn: '2024',
        creators: [
          { family: 'Dupont', given: 'M.' },
          { family: 'Durand-Roy', given: 'P.' },
        ],
        containerTitle: 'Revue des réseaux',
        volume: '12',
        issue: '3',
        pages: '4-9',
        doi: '10.1000/xyz',
      },
    })
  })

  it('reads an ISO 690 reference in its parts', () => {
    const line =
      'DUPONT, Marie et DURAND, Paul. Animer un réseau. Lyon : Éditions du Pont, 2024. ISBN 978-2-07-036822-8.'
    expect(readLine(line)).toMatchObject({
      kind: 'citation',
      fields: {
        type: 'book',
        title: 'Animer un réseau',
        issuedOn: '2024',
        creators: [
          { family: 'Dupont', given: 'Marie' },
          { family: 'Durand', given: 'Paul' },
        ],
        publisherPlace: 'Lyon',
        publisher: 'Éditions du Pont',
        isbn: '9782070368228',
      },
    })
  })

  it.each(['Le petit guide du village, par les voisins', 'Data : le nouvel or noir'])(
    'keeps whole what it is not sure of: %s',
    (title) => {
      expect(readLine(title)).toMatchObject({ kind: 'citation', fields: { title } })
    },
  )

  it('never throws, nor gives an address that runs', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom(
            'javascript:',
            ' JAVA\tscript:',
            'http://',
            '[x](',
            'data:',
            'www.',
            '10.1/',
          ),
          fc.string(),
        )
        .map((parts) => parts.join('')),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
    )
    fc.assert(
      fc.property(hostile, (line) => {
        const address = readLine(line).fields?.address ?? ''
        return address === '' || /^https?:\/\/\S+$/i.test(address)
      }),
    )
  })

  it.each([' ', 'A, ', 'Ab, ', '(2024) ', 'et ', 'x http://a ', '1 '])(
    'answers at once to « %s » said over and over',
    (part) => {
      const start = performance.now()
      readLine(`A${part.repeat(7900 / part.length)}`)
      expect(performance.now() - start).toBeLessThan(200)
    },
  )
})

it('cuts a line that holds several addresses, and no other', () => {
  expect(splitLines('https://a.fr https://b.fr\r\n\n Titre https://c.fr ')).toEqual([
    'https://a.fr',
    'https://b.fr',
    'Titre https://c.fr',
  ])
})

it.each([
  ['@article{a, title={x}}', true],
  ['% note\n@book{a,}', true],
  ['TY  - JOUR\nER  - ', true],
  ['[{"type":"book","title":"x"}]', true],
  ['[Le guide](https://exemple.fr)', false],
  ['https://exemple.fr/@ada', false],
  ['@ada', false],
])('tells a file of references by how it begins: %s', (text, isOne) => {
  expect(isReferenceText(text)).toBe(isOne)
})
