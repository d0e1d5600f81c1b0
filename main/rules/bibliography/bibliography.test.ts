import { describe, expect, it } from 'vitest'
import { bibliography } from './bibliography'
import type { CitedWork } from './cited-work'
import { who, work } from './work-for-test'

const listed = (works: Partial<CitedWork>[]) =>
  works.map((given, index) => ({ ...work(given), id: String(index) }))
const texts = (works: Partial<CitedWork>[], style: 'apa' | 'iso690', locale: 'fr' | 'en' = 'en') =>
  bibliography(listed(works), style, locale).map(({ text }) => text)

describe('the order of a bibliography', () => {
  it('files people under their family name, without particle, accents as their letter', () => {
    const creators = [
      who('Paul | Zola'),
      who('Jean | Étienne'),
      who('Charles | Gaulle', { particle: 'de' }),
      who('Insee'),
      who('Ann | Fabre'),
    ]
    expect(
      texts(
        creators.map((one) => ({ title: 'T', creators: [one] })),
        'apa',
      ),
    ).toEqual([
      'Étienne, J. (n.d.). T.',
      'Fabre, A. (n.d.). T.',
      'de Gaulle, C. (n.d.). T.',
      'Insee. (n.d.). T.',
      'Zola, P. (n.d.). T.',
    ])
  })

  it('files what nobody signed under its title, its article left out', () => {
    const works = [{ title: 'Le zèbre' }, { title: 'L’abeille' }, { title: 'Un chat' }]
    expect(texts(works, 'iso690', 'fr').map((text) => text.split('.')[0])).toEqual([
      'L’abeille',
      'Un chat',
      'Le zèbre',
    ])
  })

  it('puts one author before the same with others, then goes by year, undated first (APA)', () => {
    const ada = who('Ada | Byron')
    const works = [
      { title: 'A', creators: [ada, who('Max | Abel')], issuedOn: '1990' },
      { title: 'B', creators: [ada], issuedOn: '2021' },
      { title: 'C', creators: [ada], issuedOn: '2019' },
      { title: 'D', creators: [ada] },
    ]
    expect(texts(works, 'apa').map((text) => text.match(/\. (.)\.$/)?.[1])).toEqual([
      'D',
      'C',
      'B',
      'A',
    ])
  })

  it('goes by title once by people (ISO 690)', () => {
    const creators = [who('Ada | Byron')]
    const works = [
      { title: 'B', creators, issuedOn: '2019' },
      { title: 'A', creators, issuedOn: '2021' },
    ]
    expect(texts(works, 'iso690')).toEqual(['BYRON, Ada. A. 2021.', 'BYRON, Ada. B. 2019.'])
  })

  it('tells works of the same authors and year apart by a letter (APA)', () => {
    const creators = [who('Ada | Byron')]
    const works = [
      { title: 'B', creators, issuedOn: '2019' },
      { title: 'A', creators, issuedOn: '2019' },
      { title: 'C', creators },
      { title: 'D', creators },
    ]
    expect(texts(works, 'apa')).toEqual([
      'Byron, A. (n.d.-a). C.',
      'Byron, A. (n.d.-b). D.',
      'Byron, A. (2019a). A.',
      'Byron, A. (2019b). B.',
    ])
  })
})
