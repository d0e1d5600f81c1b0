import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendanceList } from './attendance-list'

const nobodyKnown = () => false
const read = (text: string, isKnown: (name: string) => boolean = nobodyKnown) =>
  attendanceList(text, isKnown).lines.map(({ names, email }) => [names[0], email])

describe('a pasted list', () => {
  it.each([
    [
      'a name a line',
      'Ada Lovelace\r\nGrace Hopper\n',
      [
        ['Ada Lovelace', ''],
        ['Grace Hopper', ''],
      ],
    ],
    [
      'names parted by semicolons',
      'Ada Lovelace; Grace Hopper',
      [
        ['Ada Lovelace', ''],
        ['Grace Hopper', ''],
      ],
    ],
    [
      'names parted by tabs',
      'Ada Lovelace\tGrace Hopper',
      [
        ['Ada Lovelace', ''],
        ['Grace Hopper', ''],
      ],
    ],
    [
      'names parted by commas',
      'Ada Lovelace, Grace Hopper, Alan Turing',
      [
        ['Ada Lovelace', ''],
        ['Grace Hopper', ''],
        ['Alan Turing', ''],
      ],
    ],
    [
      'addresses alone',
      'ada@x.fr, grace@x.fr',
      [
        ['ada@x.fr', 'ada@x.fr'],
        ['grace@x.fr', 'grace@x.fr'],
      ],
    ],
    ['a name and its address', 'Lovelace Ada <ada@x.fr>', [['Lovelace Ada', 'ada@x.fr']]],
    [
      'what a mail program copies',
      '"Lovelace, Ada" <ada@x.fr>; Hopper, Grace <grace@x.fr>',
      [
        ['Ada Lovelace', 'ada@x.fr'],
        ['Grace Hopper', 'grace@x.fr'],
      ],
    ],
    [
      'last name, first name',
      'Lovelace, Ada\nHopper, Grace',
      [
        ['Ada Lovelace', ''],
        ['Grace Hopper', ''],
      ],
    ],
    [
      'bullets and numbers',
      '- Ada Lovelace\n2. Grace Hopper\n• Alan Turing',
      [
        ['Ada Lovelace', ''],
        ['Grace Hopper', ''],
        ['Alan Turing', ''],
      ],
    ],
    [
      'mailto links and brackets',
      'Ada Lovelace (mailto:ada@x.fr) [DSJ]',
      [['Ada Lovelace', 'ada@x.fr']],
    ],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('knows by the directory whether two words with a comma are one person', () => {
    const isKnown = (name: string) => name === 'Ada de Lovelace'
    expect(read('de Lovelace, Ada', isKnown)).toEqual([['Ada de Lovelace', '']])
    expect(read('de Lovelace, Ada')).toEqual([
      ['de Lovelace', ''],
      ['Ada', ''],
    ])
  })

  it('gives back the lines that hold nobody', () => {
    const { lines, skipped } = attendanceList('Ada Lovelace\n--- 12 ---\n\n', nobodyKnown)
    expect(lines).toHaveLength(1)
    expect(skipped).toEqual([{ line: 2, text: '--- 12 ---' }])
  })

  it('loses no address, however the list is parted', () => {
    const address = fc
      .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{2,6}$/))
      .map(([who, where]) => `${who}@${where}.fr`)
    fc.assert(
      fc.property(
        fc.array(address, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('\n', '\r\n', ';', '; ', ',', ', ', '\t'),
        (addresses, separator) => {
          const { lines, skipped } = attendanceList(addresses.join(separator), nobodyKnown)
          expect(lines.map(({ email }) => email)).toEqual(addresses)
          expect(skipped).toEqual([])
        },
      ),
    )
  })

  it('never fails, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { names } of attendanceList(text, nobodyKnown).lines)
          expect(names[0]).not.toBe('')
      }),
    )
  })
})
