import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadCalendar } from '../../rules/calendar-event'
import { openCalendar } from './read-calendar'

const read = (bytes: Uint8Array | string): ReadCalendar => {
  const opened = openCalendar(
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
    'Europe/Paris',
  )
  const groups = Array.from({ length: opened.total }, (_, index) => opened.read(index))
  return {
    events: groups.flatMap(({ events }) => events),
    unreadable: [...groups.flatMap(({ unreadable }) => unreadable), ...opened.unreadable],
  }
}
const fixturePath = (name: string) =>
  new URL(`../../../tests/fixtures/ics/${name}`, import.meta.url)
const fixture = (name: string) => read(readFileSync(fixturePath(name)))

/** One event from its lines; a start is added where there is none. */
const event = (...lines: string[]) => {
  const hasStart = lines.some((line) => line.startsWith('DTSTART'))
  const start = hasStart ? [] : ['DTSTART;TZID=Europe/Paris:20261103T140000']
  return ['BEGIN:VEVENT', 'UID:u', ...start, ...lines, 'END:VEVENT'].join('\r\n')
}
const first = (...lines: string[]) => read(event(...lines)).events[0]
const schedule = (...lines: string[]) => first(...lines)?.event.schedule
const reasons = (...lines: string[]) => read(event(...lines)).unreadable.map(({ reason }) => reason)
const exceptions = (...lines: string[]) =>
  first(...lines)?.event.exceptions.map(({ originalStart, state, isExtra, durationMinutes }) =>
    [originalStart, state, isExtra ? 'extra' : '', durationMinutes ?? ''].join(' ').trim(),
  )

describe('files people bring', () => {
  it('reads a web agenda: series, override, single event, several days', () => {
    const { events, unreadable } = fixture('web-agenda.ics')
    expect(unreadable).toEqual([])
    expect(events.map((one) => one.event.title)).toEqual([
      'La Veillée',
      'Café des nouveaux',
      'Rencontre annuelle',
    ])
    const [series, single, days] = events
    expect(series).toEqual({
      event: {
        uid: 'veillee-mensuelle@agenda.example',
        sequence: 2,
        title: 'La Veillée',
        purpose: 'On se raconte une histoire de terrain, chacun la sienne.\nOrdre du jour libre.',
        place: 'Maison des associations',
        link: 'https://visio.example/abc-defg-hij',
        schedule: {
          startOn: '2026-11-03',
          startTime: '14:00',
          timeZone: 'Europe/Paris',
          rrule: 'FREQ=MONTHLY;BYDAY=1TU',
          durationMinutes: 60,
        },
        exceptions: [
          expect.objectContaining({ originalStart: '2026-12-01T14:00', state: 'excluded' }),
          expect.objectContaining({
            originalStart: '2027-01-05T14:00',
            state: 'planned',
            startOn: '2027-01-06',
            startTime: '10:00',
            durationMinutes: 90,
            title: 'La Veillée des vœux',
            place: null,
            link: null,
          }),
        ],
      },
      notes: ['alarmsIgnored'],
    })
    expect(single?.event.schedule).toMatchObject({
      startOn: '2026-11-17',
      startTime: '14:00',
      timeZone: 'Europe/Paris',
    })
    expect(days?.event.schedule).toMatchObject({
      startOn: '2026-12-11',
      startTime: null,
      durationMinutes: 2880,
    })
    expect(days?.notes).toEqual(['attendeesIgnored'])
  })

  it('reads an office invitation: Windows-1252, a Windows zone, an UNTIL in UTC', () => {
    const [read1] = fixture('office-mail.ics').events
    expect(read1?.notes).toEqual(['encodingGuessed'])
    expect(read1?.event).toMatchObject({
      title: 'Revue de veille',
      purpose: 'Réunion à distance',
      place: 'Réunion en ligne',
      link: 'https://reunion.example/l/1',
      schedule: {
        timeZone: 'Europe/Paris',
        rrule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270331;BYDAY=WE;WKST=MO',
      },
    })
  })

  it('keeps what is readable of a broken file, and says why for each of the rest', () => {
    const { events, unreadable } = fixture('broken-mixed.ics')
    expect(events.map((one) => one.event.uid)).toEqual(['bon-1', 'bon-2'])
    expect(unreadable.map(({ reason, uid, detail }) => [reason, uid, detail])).toEqual([
      ['missingStart', 'sans-debut', 'SUMMARY:Sans début'],
      ['invalidStart', 'debut-illisible', 'DTSTART:demain'],
      ['subDaily', 'toutes-les-heures', 'RRULE:FREQ=HOURLY'],
      ['invalidDuration', 'fin-avant', 'DTEND:20261105T170000Z'],
      ['orphanOverride', 'orpheline', 'RECURRENCE-ID:20261105T180000Z'],
      ['unsupportedComponent', 'tache', 'VTODO'],
    ])
  })
})

describe('starts', () => {
  it.each([
    ['DTSTART;VALUE=DATE:20261103', '2026-11-03', null, 'Europe/Paris'],
    ['DTSTART:20261103', '2026-11-03', null, 'Europe/Paris'],
    ['DTSTART;TZID=America/New_York:20261103T090000', '2026-11-03', '09:00', 'America/New_York'],
    ['DTSTART;TZID="Romance Standard Time":20261103T090000', '2026-11-03', '09:00', 'Europe/Paris'],
    [
      'DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20261103T090000',
      '2026-11-03',
      '09:00',
      'Europe/Berlin',
    ],
    ['DTSTART;TZID=europe/paris:20261103T090000', '2026-11-03', '09:00', 'Europe/Paris'],
    ['DTSTART:20261103T090000Z', '2026-11-03', '10:00', 'Europe/Paris'],
    ['DTSTART;TZID=Europe/Paris:20261103T090000Z', '2026-11-03', '10:00', 'Europe/Paris'],
    ['DTSTART:2026-11-03T09:00:00Z', '2026-11-03', '10:00', 'Europe/Paris'],
    ['DTSTART;;VALUE=DATE-TIME:20261103T090015', '2026-11-03', '09:00:15', 'Europe/Paris'],
  ])('%s', (line, startOn, startTime, timeZone) => {
    expect(schedule(line)).toMatchObject({ startOn, startTime, timeZone })
  })

  it('keeps UTC for a series, whose hour there does not follow our clocks', () => {
    expect(schedule('DTSTART:20261103T090000Z', 'RRULE:FREQ=DAILY')).toMatchObject({
      startTime: '09:00',
      timeZone: 'UTC',
    })
  })

  it.each([
    ['DTSTART:20261103T090000', ['floatingTime']],
    ['DTSTART;TZID=Nulle Part:20261103T090000', ['zoneUnknown']],
    [
      'DTSTART;TZID="(UTC+01:00) Brussels, Copenhagen, Madrid, Paris":20261103T090000',
      ['zoneGuessed'],
    ],
  ])('%s is read in the zone of the workspace, and says so', (line, notes) => {
    expect(first(line)).toMatchObject({
      event: { schedule: { startTime: '09:00', timeZone: 'Europe/Paris' } },
      notes,
    })
  })

  it.each([
    ['DTSTART:', 'invalidStart'],
    ['DTSTART:20260231T090000', 'invalidStart'],
    ['DTSTART:20261103T250000', 'invalidStart'],
    ['DTSTART:20261103T090000+0100', 'invalidStart'],
    ['DTSTART;TZID="x:20261103T090000', 'invalidStart'],
    ['DTSTART:16010101T000000', 'outOfRange'],
    ['DTSTART:99991231', 'outOfRange'],
  ])('%s: %s', (line, reason) => {
    expect(reasons(line)).toEqual([reason])
  })
})

describe("a file's own zones", () => {
  const zone = (tzid: string, ...rules: [string, string, string][]) => [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    ...rules.flatMap(([from, to, rule]) => [
      'BEGIN:STANDARD',
      'DTSTART:19700101T020000',
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      ...(rule === '' ? [] : [`RRULE:${rule}`]),
      'END:STANDARD',
    ]),
    'END:VTIMEZONE',
  ]
  const inZone = (tzid: string, definition: string[], ...lines: string[]) =>
    read([...definition, event(`DTSTART;TZID=${tzid}:20260707T090000`, ...lines)].join('\r\n'))
      .events[0]
  const european: [string, string, string][] = [
    ['+0100', '+0200', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
    ['+0200', '+0100', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ]
  const american: [string, string, string][] = [
    ['-0500', '-0400', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'],
    ['-0400', '-0500', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
  ]

  it('finds the zone of the workspace under another name', () => {
    const found = inZone('Chez nous', zone('Chez nous', ...european), 'RRULE:FREQ=WEEKLY')
    expect(found?.event.schedule).toMatchObject({ startTime: '09:00', timeZone: 'Europe/Paris' })
    expect(found?.notes).toEqual(['zoneGuessed'])
  })

  it('finds a zone elsewhere by its rules, so that a series follows its clock changes', () => {
    const found = inZone('Eastern', zone('Eastern', ...american), 'RRULE:FREQ=WEEKLY')
    expect(found?.event.schedule).toMatchObject({
      startTime: '09:00',
      timeZone: 'America/New_York',
    })
  })

  it('says a single event of such a zone in the zone of the workspace', () => {
    expect(inZone('Eastern', zone('Eastern', ...american))?.event.schedule).toMatchObject({
      startTime: '15:00',
      timeZone: 'Europe/Paris',
    })
  })

  it('prefers the city that the name cites', () => {
    const name = 'Kuala Lumpur, Singapore'
    const found = inZone(
      `"${name}"`,
      zone(name.replace(',', '\\,'), ['+0800', '+0800', '']),
      'RRULE:FREQ=DAILY',
    )
    expect(found?.event.schedule.timeZone).toBe('Asia/Kuala_Lumpur')
  })

  it('keeps a mere offset for a series', () => {
    const found = inZone('UTC+11', zone('UTC+11', ['+1100', '+1100', '']), 'RRULE:FREQ=DAILY')
    expect(found?.event.schedule).toMatchObject({ startTime: '09:00', timeZone: '+11:00' })
  })

  it('converts the times of a zone that is nowhere else', () => {
    const found = inZone(
      'Ailleurs',
      zone('Ailleurs', ['+0317', '+0423', 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1']),
    )
    expect(found).toMatchObject({
      event: { schedule: { startOn: '2026-07-07', startTime: '06:37', timeZone: 'Europe/Paris' } },
      notes: ['zoneGuessed'],
    })
  })

  it('takes the place an X-LIC-LOCATION gives', () => {
    const definition = zone('Perso', ['+0100', '+0100', '']).toSpliced(
      2,
      0,
      'X-LIC-LOCATION:Europe/Rome',
    )
    expect(inZone('Perso', definition)).toMatchObject({
      event: { schedule: { timeZone: 'Europe/Rome' } },
      notes: [],
    })
  })

  it('reads a definition that stands after its events', () => {
    const lines = [
      event('DTSTART;TZID=Eastern:20260707T090000', 'RRULE:FREQ=DAILY'),
      ...zone('Eastern', ...american),
    ]
    expect(read(lines.join('\r\n')).events[0]?.event.schedule.timeZone).toBe('America/New_York')
  })
})

describe('lengths', () => {
  const timed = 'DTSTART;TZID=Europe/Paris:20261103T140000'
  it.each([
    [[timed, 'DTEND;TZID=Europe/Paris:20261103T153000'], 90],
    [[timed, 'DTEND;TZID=America/New_York:20261103T093000'], 90],
    [[timed, 'DTEND:20261103T143000Z'], 90],
    [[timed, 'DURATION:PT1H30M'], 90],
    [[timed, 'DURATION:P1W'], 10_080],
    [[timed], 0],
    [['DTSTART;VALUE=DATE:20261103'], 1440],
    [['DTSTART;VALUE=DATE:20261103', 'DTEND;VALUE=DATE:20261103'], 1440],
    [['DTSTART;VALUE=DATE:20261103', 'DTEND;VALUE=DATE:20261106'], 4320],
    [['DTSTART;VALUE=DATE:20261103', 'DURATION:P2D'], 2880],
    [['DTSTART;TZID=Europe/Paris:20261024T230000', 'DTEND;TZID=Europe/Paris:20261025T080000'], 600],
  ])('%s: %d minutes', (lines, minutes) => {
    expect(schedule(...lines)?.durationMinutes).toBe(minutes)
  })

  it('caps what lasts longer than two months, and says so', () => {
    const long = first('DTSTART;VALUE=DATE:20260325', 'DTEND;VALUE=DATE:20260926')
    expect(long).toMatchObject({
      event: { schedule: { durationMinutes: 86_400 } },
      notes: ['durationCapped'],
    })
  })

  it.each([
    'DTEND:20261103T100000Z',
    'DTEND:demain',
    'DURATION:-PT1H',
    'DURATION:P999999999999999999W',
    'DURATION:1H',
  ])('refuses %s', (line) => expect(reasons(line)).toEqual(['invalidDuration']))
})

describe('rules', () => {
  it.each([
    ['RRULE:FREQ=WEEKLY;BYDAY=MO, TU;', 'FREQ=WEEKLY;BYDAY=MO,TU'],
    ['rrule:freq=weekly', 'FREQ=WEEKLY'],
    ['RRULE;X=1:FREQ=DAILY;COUNT=5', 'FREQ=DAILY;COUNT=5'],
    ['RRULE:FREQ=DAILY;BYHOUR=14;BYMINUTE=0;BYSECOND=0', 'FREQ=DAILY'],
    ['RRULE:FREQ=DAILY;UNTIL=20261110', 'FREQ=DAILY;UNTIL=20261110'],
    ['RRULE:FREQ=DAILY;UNTIL=20261110T235959', 'FREQ=DAILY;UNTIL=20261110'],
    ['RRULE:FREQ=DAILY;UNTIL=20261110T130000Z', 'FREQ=DAILY;UNTIL=20261110'],
    ['RRULE:FREQ=DAILY;UNTIL=20261110T125959Z', 'FREQ=DAILY;UNTIL=20261109'],
    ['RRULE:FREQ=DAILY;UNTIL=20261110T225959Z', 'FREQ=DAILY;UNTIL=20261110'],
  ])('%s is kept as %s', (line, rrule) => {
    expect(schedule(line)?.rrule).toBe(rrule)
  })

  it.each([
    ['RRULE:FREQ=DAILY;BYHOUR=9', 'subDaily'],
    ['RRULE:FREQ=PARFOIS', 'invalidRule'],
    ['RRULE:', 'invalidRule'],
    ['RRULE:FREQ=DAILY;UNTIL=jamais', 'invalidRule'],
    ['RRULE:FREQ=DAILY;UNTIL=20261110T999999Z', 'invalidRule'],
    ['RRULE:RSCALE=HEBREW;FREQ=YEARLY', 'invalidRule'],
    ['RRULE:FREQ=DAILY;COUNT=5000', 'ruleTooDense'],
    ['RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'noOccurrence'],
  ])('%s: %s', (line, reason) => {
    expect(reasons(line)).toEqual([reason])
  })

  it('keeps an event and lists the second rule it cannot have', () => {
    expect(reasons('RRULE:FREQ=WEEKLY', 'RRULE:FREQ=DAILY', 'EXRULE:FREQ=MONTHLY')).toEqual([
      'invalidRule',
      'invalidRule',
    ])
    expect(schedule('RRULE:FREQ=WEEKLY', 'RRULE:FREQ=DAILY')?.rrule).toBe('FREQ=WEEKLY')
  })
})

describe('exceptions', () => {
  const weekly = 'RRULE:FREQ=WEEKLY'
  it.each([
    [
      ['EXDATE;TZID=Europe/Paris:20261110T140000,20261117T140000'],
      ['2026-11-10T14:00 excluded', '2026-11-17T14:00 excluded'],
    ],
    [['EXDATE:20261110T130000Z'], ['2026-11-10T14:00 excluded']],
    [['EXDATE;TZID=America/New_York:20261110T080000'], ['2026-11-10T14:00 excluded']],
    [['EXDATE;VALUE=DATE:20261110'], ['2026-11-10T14:00 excluded']],
    [['EXDATE;TZID=Europe/Paris:20261110T000000'], ['2026-11-10T14:00 excluded']],
    [['EXDATE;TZID=Europe/Paris:20261111T140000'], []],
    [['EXDATE:', 'EXDATE;VALUE=DATE:', 'RDATE:'], []],
    [['RDATE;TZID=Europe/Paris:20261112T180000'], ['2026-11-12T18:00 planned extra']],
    [['RDATE;TZID=Europe/Paris:20261110T140000'], []],
    [['RDATE;VALUE=DATE:20261112'], ['2026-11-12T14:00 planned extra']],
    [['RDATE;VALUE=PERIOD:20261112T130000Z/PT2H'], ['2026-11-12T14:00 planned extra 120']],
    [['RDATE;VALUE=PERIOD:20261110T130000Z/20261110T150000Z'], ['2026-11-10T14:00 planned  120']],
  ])('%s', (lines, expected) => {
    expect(exceptions(weekly, ...lines)).toEqual(expected)
  })

  it('reads EXDATE of an all-day series, whatever their type', () => {
    const lines = [
      'DTSTART;VALUE=DATE:20261103',
      weekly,
      'EXDATE;VALUE=DATE:20261110',
      'EXDATE:20261117T000000',
    ]
    expect(exceptions(...lines)).toEqual(['2026-11-10 excluded', '2026-11-17 excluded'])
  })

  it('keeps the event where one of its dates cannot be read', () => {
    expect(reasons(weekly, 'RDATE:20261199', 'EXDATE:hier', 'RDATE;VALUE=TIME:083000')).toEqual([
      'malformed',
      'malformed',
      'malformed',
    ])
    expect(exceptions(weekly, 'RDATE:20261199')).toEqual([])
  })

  it('refuses a series of which no date is left', () => {
    const dates = 'EXDATE;TZID=Europe/Paris:20261103T140000,20261104T140000'
    expect(reasons('RRULE:FREQ=DAILY;COUNT=2', dates)).toEqual(['noOccurrence'])
  })
})

describe('overrides', () => {
  const series = event('RRULE:FREQ=WEEKLY', 'SUMMARY:Série', 'LOCATION:Ici', 'DURATION:PT1H')
  const override = (...lines: string[]) =>
    ['BEGIN:VEVENT', 'UID:u', ...lines, 'END:VEVENT'].join('\r\n')
  const id = 'RECURRENCE-ID;TZID=Europe/Paris:20261110T140000'
  const start = 'DTSTART;TZID=Europe/Paris:20261110T140000'
  const laid = (...overrides: string[]) => read([...overrides, series].join('\r\n'))
  const one = (...lines: string[]) => laid(override(...lines)).events[0]?.event.exceptions

  it('moves, renames and lengthens one date, before or after its series', () => {
    const moved = [id, 'DTSTART:20261111T090000Z', 'DURATION:PT2H', 'SUMMARY:Autre', 'LOCATION:Là']
    expect(one(...moved)).toEqual([
      {
        originalStart: '2026-11-10T14:00',
        state: 'planned',
        isExtra: false,
        reason: '',
        startOn: '2026-11-11',
        startTime: '10:00',
        durationMinutes: 120,
        title: 'Autre',
        place: 'Là',
        link: null,
      },
    ])
  })

  it('finds its date in UTC, in another zone, or by the day alone', () => {
    for (const other of ['RECURRENCE-ID:20261110T130000Z', 'RECURRENCE-ID;VALUE=DATE:20261110']) {
      expect(one(other, start, 'SUMMARY:Autre', 'DURATION:PT1H')?.[0]).toMatchObject({
        originalStart: '2026-11-10T14:00',
        isExtra: false,
        startOn: null,
      })
    }
  })

  it('cancels a date', () => {
    expect(one(id, 'STATUS:CANCELLED')).toMatchObject([
      { originalStart: '2026-11-10T14:00', state: 'cancelled' },
    ])
  })

  it('changes nothing when it says what the series says', () => {
    expect(one(id, start, 'SUMMARY:Série', 'LOCATION:Ici', 'DURATION:PT1H')).toEqual([])
  })

  it('wins over an EXDATE of the same date', () => {
    const excluded = event('RRULE:FREQ=WEEKLY', 'EXDATE;TZID=Europe/Paris:20261110T140000')
    const { events } = read([excluded, override(id, start, 'SUMMARY:Malgré tout')].join('\r\n'))
    expect(events[0]?.event.exceptions).toMatchObject([{ state: 'planned', title: 'Malgré tout' }])
  })

  it('is an extra date where the rule gives none, and nothing when that is cancelled', () => {
    const beside = 'RECURRENCE-ID;TZID=Europe/Paris:20261112T140000'
    expect(one(beside, 'DTSTART;TZID=Europe/Paris:20261112T140000', 'DURATION:PT1H')).toMatchObject(
      [{ isExtra: true }],
    )
    expect(one(beside, 'STATUS:CANCELLED')).toEqual([])
  })

  it('is listed, without harm to its series, where it cannot be read', () => {
    const { events, unreadable } = laid(
      override('RECURRENCE-ID;RANGE=THISANDFUTURE:20261110T130000Z', start),
      override('RECURRENCE-ID:hier', start),
      override(id),
    )
    expect(events).toHaveLength(1)
    expect(unreadable.map(({ reason }) => reason)).toEqual([
      'invalidRule',
      'invalidStart',
      'missingStart',
    ])
  })

  it('belongs to the version of its series that wins', () => {
    const newer = event('SEQUENCE:4', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Nouvelle')
    const { events } = read([series, newer, override(id, 'STATUS:CANCELLED')].join('\r\n'))
    expect(events.map((each) => [each.event.title, each.event.exceptions.length])).toEqual([
      ['Nouvelle', 1],
      ['Série', 0],
    ])
  })
})

describe('an event called off', () => {
  it('stays to be seen when it is single', () => {
    expect(exceptions('STATUS:CANCELLED')).toEqual(['2026-11-03T14:00 cancelled'])
  })

  it('gives no date when it is a series', () => {
    expect(reasons('STATUS:CANCELLED', 'RRULE:FREQ=WEEKLY')).toEqual(['noOccurrence'])
  })
})

describe('words', () => {
  it('unescapes text, drops control characters, keeps one line where one is meant', () => {
    const read1 = first(
      String.raw`SUMMARY:Un\, deux\; trois\n\"quatre\" \\ cinq`,
      'DESCRIPTION:a\u0007b\\n\\n c  ',
      String.raw`LOCATION:1 rue\n75001 Paris`,
    )
    expect(read1?.event.title).toBe('Un, deux; trois "quatre" \\ cinq')
    expect(read1?.event.purpose).toBe('ab\n\n c')
    expect(read1?.event.place).toBe('1 rue, 75001 Paris')
  })

  it('names a nameless event by its first words, else its place', () => {
    expect(first('DESCRIPTION:Premier\\nSecond')?.event.title).toBe('Premier')
    expect(first('LOCATION:Salle 3')?.event.title).toBe('Salle 3')
  })

  it('cuts what is too long, whole characters only, and says so', () => {
    const long = first(`SUMMARY:${'a'.repeat(199)}🎉🎉`)
    expect(long?.event.title).toBe('a'.repeat(199))
    expect(long?.notes).toEqual(['textCut'])
  })

  it.each([
    [['URL:https://a.fr/x'], 'https://a.fr/x'],
    [['URL:javascript:alert(1)'], ''],
    [['URL:file:///etc/passwd'], ''],
    [
      [
        'CONFERENCE;VALUE=URI:tel:+33-1',
        'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://v.fr/1',
        'URL:https://a.fr',
      ],
      'https://v.fr/1',
    ],
    [['URL:https://a.fr', 'X-GOOGLE-CONFERENCE:https://v.fr/2'], 'https://v.fr/2'],
    [['URL:https://a.fr/un deux'], ''],
  ])('takes web addresses alone for links: %s', (lines, link) => {
    expect(first(...lines)?.event.link).toBe(link)
  })
})

it('says a description without its markup, and an address given as a place as a link', () => {
  const read1 = first(
    'DESCRIPTION:<p>Bonjour</p><p>À <b>mardi</b></p>',
    'LOCATION:https://visio.example/1',
  )
  expect(read1?.event).toMatchObject({
    purpose: 'Bonjour\nÀ mardi',
    place: '',
    link: 'https://visio.example/1',
  })
})

describe('events without UID', () => {
  const nameless = (title: string) =>
    `BEGIN:VEVENT\r\nDTSTART:20261103T140000Z\r\nSUMMARY:${title}\r\nEND:VEVENT`

  it('get one from what they say, the same each time', () => {
    const uids = () =>
      read([nameless('a'), nameless('b')].join('\r\n')).events.map((one) => one.event.uid)
    expect(uids()).toEqual(uids())
    expect(new Set(uids()).size).toBe(2)
    expect(uids()[0]).toMatch(/^no-uid-[\da-f]{32}$/)
  })
})

describe('damaged files', () => {
  it('never throws, and loses no event without a word, whatever is done to a file', () => {
    const names = ['web-agenda.ics', 'office-mail.ics', 'broken-mixed.ics']
    const files = names.map((name) => readFileSync(fixturePath(name)))
    const damage = fc.array(
      fc.tuple(fc.nat(3000), fc.constantFrom(0, 10, 13, 32, 34, 58, 59, 92, 200, 255)),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...files), damage, fc.nat(3000), (bytes, changes, length) => {
        const damaged = Uint8Array.from(bytes.subarray(0, length + 200))
        for (const [position, byte] of changes) damaged[position % damaged.length] = byte
        const opened = openCalendar(damaged, 'Europe/Paris')
        for (let index = 0; index < opened.total; index += 1) {
          const { events, unreadable } = opened.read(index)
          expect(events.length + unreadable.length).toBeGreaterThan(0)
        }
        expect(opened.total + opened.unreadable.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('does not read an event that the end of the file cuts', () => {
    const whole = event('SUMMARY:Entier')
    const { events, unreadable } = read(
      `${whole}\r\nBEGIN:VEVENT\r\nUID:v\r\nDTSTART:20261103T140000Z\r\nSUMM`,
    )
    expect(events).toHaveLength(1)
    expect(unreadable.map(({ reason, uid }) => [reason, uid])).toEqual([['malformed', 'v']])
  })

  it('reads an event whose END is missing before the next', () => {
    const open = event('SUMMARY:Ouvert').replace('UID:u', 'UID:o').replace('\r\nEND:VEVENT', '')
    expect(
      read(`BEGIN:VCALENDAR\r\n${open}\r\n${event()}\r\nEND:VCALENDAR`).events.map(
        (one) => one.event.uid,
      ),
    ).toEqual(['o', 'u'])
  })

  it('unfolds lines across blank ones, with any line ending', () => {
    const folded = event('SUMMARY:un').replace('SUMMARY:un', 'SUMMARY\n\n :un\r  deux')
    expect(read(folded).events[0]?.event.title).toBe('un deux')
  })

  it('reads events without a calendar around them, and lower case', () => {
    expect(
      read(event('SUMMARY:x').toLowerCase().replace('europe/paris', 'Europe/Paris')).events,
    ).toHaveLength(1)
  })
})
