import { describe, expect, it } from 'vitest'
import { describeCadence, describeDays, describeSchedule } from './describe'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const at = (rrule: string | null, startTime: string | null = '14:00', durationMinutes = 120) => ({
  rrule,
  startOn: '2026-11-03',
  startTime,
  durationMinutes,
  timeZone: 'Europe/Paris',
})

describe('the rhythm in words', () => {
  it.each([
    ['FREQ=DAILY', 'tous les jours', 'every day'],
    ['FREQ=DAILY;INTERVAL=2', 'un jour sur deux', 'every other day'],
    ['FREQ=DAILY;INTERVAL=3', 'tous les trois jours', 'every three days'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'du lundi au vendredi', 'Monday to Friday'],
    ['FREQ=WEEKLY', 'chaque mardi', 'every Tuesday'],
    ['FREQ=WEEKLY;BYDAY=MO', 'chaque lundi', 'every Monday'],
    ['FREQ=WEEKLY;BYDAY=TH,MO', 'les lundis et jeudis', 'every Monday and Thursday'],
    [
      'FREQ=WEEKLY;BYDAY=MO,WE,FR',
      'les lundis, mercredis et vendredis',
      'every Monday, Wednesday and Friday',
    ],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'un mardi sur deux', 'every other Tuesday'],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
      'une semaine sur deux, le lundi et le jeudi',
      'every other week on Monday and Thursday',
    ],
    [
      'FREQ=WEEKLY;INTERVAL=6;BYDAY=TH',
      'toutes les six semaines, le jeudi',
      'every six weeks on Thursday',
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO;BYMONTH=9,10,11,12,1,2,3,4,5,6',
      'chaque lundi, de septembre à juin',
      'every Monday, from September to June',
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO;BYMONTH=1,9',
      'chaque lundi, en janvier et septembre',
      'every Monday, in January and September',
    ],
    ['FREQ=MONTHLY', 'le 3 du mois', 'the 3rd of every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=1', 'le 1er du mois', 'the 1st of every month'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
      'le 1er et le 15 du mois',
      'the 1st and the 15th of every month',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'le dernier jour du mois', 'the last day of every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=12', 'le 12 du mois', 'the 12th of every month'],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=22',
      'un mois sur deux, le 22',
      'every other month on the 22nd',
    ],
    ['FREQ=MONTHLY;BYDAY=1TU', 'le 1er mardi du mois', 'the first Tuesday of every month'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'le dernier vendredi du mois', 'the last Friday of every month'],
    [
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2',
      'le 2e mardi du mois',
      'the second Tuesday of every month',
    ],
    [
      'FREQ=MONTHLY;BYDAY=1MO,3MO',
      'le 1er lundi et le 3e lundi du mois',
      'the first Monday and the third Monday of every month',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=3;BYDAY=4TH',
      'tous les trois mois, le 4e jeudi',
      'every three months on the fourth Thursday',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'le dernier jour ouvré du mois',
      'the last working day of every month',
    ],
    [
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      'le 13 du mois quand c’est un vendredi',
      'the 13th of every month when it is a Friday',
    ],
    ['FREQ=YEARLY', 'tous les ans le 3 novembre', 'every year on 3 November'],
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3', 'tous les ans le 3 mars', 'every year on 3 March'],
    [
      'FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1',
      'tous les ans le 1er janvier et le 1er juillet',
      'every year on 1 January and 1 July',
    ],
    ['FREQ=YEARLY;INTERVAL=2', 'tous les deux ans le 3 novembre', 'every other year on 3 November'],
    [
      'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'tous les ans le dernier dimanche d’octobre',
      'every year on the last Sunday of October',
    ],
    [
      'FREQ=YEARLY;BYDAY=20MO',
      'tous les ans le 20e lundi de l’année',
      'every year on the 20th Monday of the year',
    ],
    ['FREQ=YEARLY;BYMONTHDAY=13', 'le 13 du mois', 'the 13th of every month'],
    ['FREQ=YEARLY;BYDAY=MO', 'chaque lundi', 'every Monday'],
    [
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
      'tous les ans le lundi de la semaine 20',
      'every year on Monday of week 20',
    ],
    [
      'FREQ=YEARLY;BYYEARDAY=100',
      'tous les ans le 100e jour de l’année',
      'every year on the 100th day of the year',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1;BYSETPOS=1',
      'selon une règle particulière (FREQ=MONTHLY;BYMONTHDAY=-1;BYSETPOS=1)',
      'by a rule of its own (FREQ=MONTHLY;BYMONTHDAY=-1;BYSETPOS=1)',
    ],
  ])('says %s: %s, %s', (rrule, french, english) => {
    expect(plain(describeDays(at(rrule), 'fr'))).toBe(french)
    expect(plain(describeDays(at(rrule), 'en'))).toBe(english)
  })
})

describe('a cadence, with the hour it begins at', () => {
  it.each([
    [
      'FREQ=MONTHLY;BYDAY=1TU',
      '14:00',
      'le 1er mardi du mois à 14 h',
      'the first Tuesday of every month at 14:00',
    ],
    ['FREQ=WEEKLY;BYDAY=MO', '09:00', 'chaque lundi à 9 h', 'every Monday at 09:00'],
    [
      'FREQ=WEEKLY;INTERVAL=6;BYDAY=TH',
      '13:30',
      'toutes les six semaines, le jeudi, à 13 h 30',
      'every six weeks on Thursday at 13:30',
    ],
    [
      'FREQ=DAILY;UNTIL=20261231',
      '09:05',
      'tous les jours à 9 h 05, jusqu’au 31 décembre 2026',
      'every day at 09:05, until 31 December 2026',
    ],
    [
      'FREQ=DAILY;UNTIL=20270101',
      '09:00',
      'tous les jours à 9 h, jusqu’au 1er janvier 2027',
      'every day at 09:00, until 1 January 2027',
    ],
    [
      'FREQ=DAILY;COUNT=10',
      '09:00',
      'tous les jours à 9 h, dix fois en tout',
      'every day at 09:00, ten times in all',
    ],
    [
      'FREQ=DAILY;COUNT=1',
      '09:00',
      'tous les jours à 9 h, une seule fois',
      'every day at 09:00, once only',
    ],
    [null, '14:00', 'le mardi 3 novembre 2026 à 14 h', 'on Tuesday 3 November 2026 at 14:00'],
    ['FREQ=WEEKLY;BYDAY=MO', null, 'chaque lundi', 'every Monday'],
  ])('says %s at %s', (rrule, time, french, english) => {
    expect(plain(describeCadence(at(rrule, time), 'fr'))).toBe(french)
    expect(plain(describeCadence(at(rrule, time), 'en'))).toBe(english)
  })
})

describe('a schedule, with its hours', () => {
  it.each([
    [
      'FREQ=WEEKLY;INTERVAL=6;BYDAY=TH',
      '14:00',
      120,
      'toutes les six semaines, le jeudi, de 14 h à 16 h',
      'every six weeks on Thursday, from 14:00 to 16:00',
    ],
    [
      'FREQ=WEEKLY;BYDAY=MO',
      '23:30',
      60,
      'chaque lundi, de 23 h 30 à 0 h 30',
      'every Monday, from 23:30 to 00:30',
    ],
    ['FREQ=WEEKLY;BYDAY=MO', '09:00', 0, 'chaque lundi, à 9 h', 'every Monday, at 09:00'],
    [
      'FREQ=WEEKLY;BYDAY=MO',
      '09:00',
      2880,
      'chaque lundi, à 9 h, pendant 2 jours',
      'every Monday, at 09:00, for 2 days',
    ],
    [
      'FREQ=YEARLY',
      null,
      1440,
      'tous les ans le 3 novembre, toute la journée',
      'every year on 3 November, all day',
    ],
    [
      'FREQ=YEARLY',
      null,
      4320,
      'tous les ans le 3 novembre, pendant 3 jours',
      'every year on 3 November, for 3 days',
    ],
  ])('says %s at %s for %i minutes', (rrule, time, minutes, french, english) => {
    expect(plain(describeSchedule(at(rrule, time, minutes), 'fr'))).toBe(french)
    expect(plain(describeSchedule(at(rrule, time, minutes), 'en'))).toBe(english)
  })

  it('keeps the hour and its number on one line', () => {
    expect(describeCadence(at('FREQ=WEEKLY;BYDAY=MO', '09:30'), 'fr')).toBe(
      'chaque lundi à 9\u00A0h\u00A030',
    )
  })
})
