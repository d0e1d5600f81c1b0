import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { starterWords } from './category-words'
import { type QuickTime, readQuickTime } from './quick-time'

const mentoring = '0198c0de-0000-7000-8000-00000000000a'
const known = {
  // A Tuesday.
  today: '2026-11-24',
  categories: [
    ...[...starterWords.keys()].map((key) => ({ key, name: '' })),
    { key: mentoring, name: 'Mentorat des nouveaux' },
  ],
  titles: [
    { title: 'Café des nouveaux', id: 'cafe' },
    { title: 'Revue de veille', id: 'revue' },
    { title: 'La Veillée', id: 'veillee' },
    { title: 'Codéveloppement', id: 'codev' },
    { title: 'Visite de Nice', id: 'nice' },
    { title: 'Visite de Mende', id: 'mende' },
  ],
}
type Read = QuickTime<(typeof known.titles)[number]>
const hour = 3600

describe('time said in words', () => {
  it.each<[string, Partial<Omit<Read, 'link'>> & { link?: string }]>([
    [
      '1h20 lettre hier',
      { durationSeconds: 80 * 60, categoryKey: 'newsletter', day: '2026-11-23' },
    ],
    [
      '9h-10h30 préparation café des nouveaux',
      {
        startTime: '09:00',
        endTime: '10:30',
        durationSeconds: 1.5 * hour,
        categoryKey: 'preparation',
        link: 'cafe',
      },
    ],
    [
      '45 min suivi individuel lundi',
      { durationSeconds: 45 * 60, categoryKey: 'followUp', day: '2026-11-23' },
    ],
    [
      '1h30 newsletter yesterday',
      { durationSeconds: 1.5 * hour, categoryKey: 'newsletter', day: '2026-11-23' },
    ],
    ['80 veille 12/11', { durationSeconds: 80 * 60, categoryKey: 'monitoring', day: '2026-11-12' }],
    ['1 h 20 forum', { durationSeconds: 80 * 60, categoryKey: 'forum' }],
    ['2h outils', { durationSeconds: 2 * hour, categoryKey: 'tools' }],
    ['1,5 h formation', { durationSeconds: 1.5 * hour, categoryKey: 'training' }],
    ['0.25h moderation', { durationSeconds: 900, categoryKey: 'moderation' }],
    ['1:20 letter', { durationSeconds: 80 * 60, categoryKey: 'newsletter' }],
    ['1 hour 20 minutes letter', { durationSeconds: 80 * 60, categoryKey: 'newsletter' }],
    ['half an hour travel', { durationSeconds: 1800, categoryKey: 'travel' }],
    ['une demi-heure de déplacement', { durationSeconds: 1800, categoryKey: 'travel' }],
    ['trois quarts d’heure inscriptions', { durationSeconds: 2700, categoryKey: 'membership' }],
    [
      'de 9h à 10h30 animation codéveloppement',
      {
        startTime: '09:00',
        endTime: '10:30',
        durationSeconds: 1.5 * hour,
        categoryKey: 'facilitation',
        link: 'codev',
      },
    ],
    [
      'from 9 to 10:30 reporting',
      {
        startTime: '09:00',
        endTime: '10:30',
        durationSeconds: 1.5 * hour,
        categoryKey: 'reporting',
      },
    ],
    [
      '2pm-3:15pm members monday',
      {
        startTime: '14:00',
        endTime: '15:15',
        durationSeconds: 75 * 60,
        categoryKey: 'membership',
        day: '2026-11-23',
      },
    ],
    [
      '22h – 1h compte rendu hier',
      {
        startTime: '22:00',
        endTime: '01:00',
        durationSeconds: 3 * hour,
        categoryKey: 'reporting',
        day: '2026-11-23',
      },
    ],
    [
      'à 14h 45 min prépa café',
      {
        startTime: '14:00',
        endTime: '14:45',
        durationSeconds: 45 * 60,
        categoryKey: 'preparation',
        link: 'cafe',
      },
    ],
    [
      '9h-12h débriefing mardi',
      {
        startTime: '09:00',
        endTime: '12:00',
        durationSeconds: 3 * hour,
        categoryKey: 'debrief',
        day: '2026-11-24',
      },
    ],
    [
      '1h coordination du binôme mardi dernier',
      { durationSeconds: hour, categoryKey: 'pairCoordination', day: '2026-11-17' },
    ],
    [
      '1h pair coordination last tuesday',
      { durationSeconds: hour, categoryKey: 'pairCoordination', day: '2026-11-17' },
    ],
    ['30 min forum avant-hier', { durationSeconds: 1800, categoryKey: 'forum', day: '2026-11-22' }],
    ['30 min forum le 25/12', { durationSeconds: 1800, categoryKey: 'forum', day: '2025-12-25' }],
    [
      '30 min forum 12 novembre',
      { durationSeconds: 1800, categoryKey: 'forum', day: '2026-11-12' },
    ],
    [
      '30 min forum November 12th',
      { durationSeconds: 1800, categoryKey: 'forum', day: '2026-11-12' },
    ],
    ['30 min forum 1er nov', { durationSeconds: 1800, categoryKey: 'forum', day: '2026-11-01' }],
    ['30 min forum 03/02/2024', { durationSeconds: 1800, categoryKey: 'forum', day: '2024-02-03' }],
    ['30 min forum 2026-11-02', { durationSeconds: 1800, categoryKey: 'forum', day: '2026-11-02' }],
    ['30 min forum 31/02', { durationSeconds: 1800, categoryKey: 'forum', note: '31/02' }],
    ['2 h bénévole forum', { durationSeconds: 2 * hour, categoryKey: 'forum', isVoluntary: true }],
    [
      '2h forum (voluntary)',
      { durationSeconds: 2 * hour, categoryKey: 'forum', isVoluntary: true },
    ],
    ['1h revue de veille', { durationSeconds: hour, link: 'revue' }],
    [
      '1h veille revue de veille',
      { durationSeconds: hour, categoryKey: 'monitoring', link: 'revue' },
    ],
    [
      '1h préparation de la veillée',
      { durationSeconds: hour, categoryKey: 'preparation', link: 'veillee' },
    ],
    ['1h d’animation codev', { durationSeconds: hour, categoryKey: 'facilitation', link: 'codev' }],
    ['1h visite', { durationSeconds: hour, note: 'visite' }],
    ['1h visite de nice', { durationSeconds: hour, link: 'nice' }],
    ['1h mentorat des nouveaux', { durationSeconds: hour, categoryKey: mentoring }],
    [
      '1h20 de lettre sur le sommaire du n° 18',
      { durationSeconds: 80 * 60, categoryKey: 'newsletter', note: 'sur le sommaire du n° 18' },
    ],
    ['lettre', { categoryKey: 'newsletter' }],
    ['à 14h lettre', { categoryKey: 'newsletter', note: 'à 14h' }],
    ['9h-9h lettre', { categoryKey: 'newsletter', note: '9h-9h' }],
    ['30h lettre', { durationSeconds: 30 * hour, categoryKey: 'newsletter' }],
    ['1h75 lettre', { categoryKey: 'newsletter', note: '1h75' }],
    ['', {}],
    [
      '1h __proto__ constructor toString',
      { durationSeconds: hour, note: '__proto__ constructor toString' },
    ],
  ])('%s', (line, expected) => {
    const { link, ...read } = readQuickTime(line, known)
    expect({ ...read, link: link?.id ?? null }).toEqual({
      day: known.today,
      startTime: null,
      endTime: null,
      durationSeconds: null,
      categoryKey: null,
      isVoluntary: false,
      note: '',
      link: null,
      ...expected,
    })
  })

  it('reads a category only where it is in use', () => {
    expect(readQuickTime('1h lettre', { ...known, categories: [] })).toMatchObject({
      categoryKey: null,
      note: 'lettre',
    })
  })

  it('knows a category by the name this workspace gave it', () => {
    const categories = [
      { key: 'forum', name: 'Lettre' },
      { key: 'newsletter', name: '' },
    ]
    expect(readQuickTime('1h lettre', { ...known, categories }).categoryKey).toBe('forum')
  })

  const word = fc.constantFrom(
    ...'1h20 45 min 9h-10h30 hier lundi 12/11 lettre café des à 14h 0 99999h'.split(' '),
    ...'__proto__ constructor bénévole « - :'.split(' '),
  )
  it('never throws, and says every word or keeps it as the note', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (line) => {
          const read = readQuickTime(line, known)
          expect(read.day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(read.startTime === null).toBe(read.endTime === null)
          const words = line.trim().split(/\s+/)
          for (const kept of read.note.split(' ')) expect([...words, '']).toContain(kept)
        },
      ),
    )
  })
})
