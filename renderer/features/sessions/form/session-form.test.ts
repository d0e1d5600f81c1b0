import { describe, expect, it } from 'vitest'
import { readForm } from './read-form'
import { emptyForm, type SessionForm, shownEnd, withEnd } from './session-form'

const form: SessionForm = { ...emptyForm('2026-11-23', 'Europe/Paris', 'fr'), title: 'Budget' }

describe('the form of a session', () => {
  it('begins with an hour tomorrow afternoon', () => {
    expect(readForm(form).fields).toMatchObject({
      startOn: '2026-11-24',
      startTime: '14:00',
      durationMinutes: 60,
    })
    expect(shownEnd(form)).toBe('15:00')
  })

  it.each([
    ['the length follows the end', '16:30', 150],
    ['an end as people type it', '17h', 180],
    ['no length at all is allowed', '14:00', 0],
  ])('%s', (_what, endTime, durationMinutes) => {
    expect(readForm(withEnd(form, endTime, 'fr')).fields).toMatchObject({ durationMinutes })
  })

  it('refuses an end before its start, and nothing typed is lost', () => {
    const wrong = withEnd(form, '13:00', 'fr')
    expect(readForm(wrong).issues).toEqual({ endTime: 'endBeforeStart' })
    expect(shownEnd(wrong)).toBe('13:00')
    expect(wrong.duration).toBe(form.duration)
  })

  it('takes a length past midnight', () => {
    const late = { ...form, startTime: '23:00', duration: '2 h' }
    expect(readForm(late).fields).toMatchObject({ durationMinutes: 120 })
    expect(shownEnd(late)).toBe('01:00')
  })

  it.each([
    ['no title', { title: ' ' }, { title: 'required' }],
    ['a day that does not exist', { startOn: '31/02/2026' }, { startOn: 'date' }],
    ['an hour that is none', { startTime: '25 h' }, { startTime: 'time' }],
    ['a length that is none', { duration: 'long' }, { durationMinutes: 'duration' }],
    ['a length over sixty days', { duration: '61 jours' }, { durationMinutes: 'tooLongDuration' }],
    ['an address cut short', { link: 'exemple.fr' }, { link: 'webAddress' }],
  ])('says on its field: %s', (_what, changes, issues) => {
    expect(readForm({ ...form, ...changes }).issues).toEqual(issues)
  })

  it('keeps what a mode or a scope leaves aside out of what is written', () => {
    const filled = {
      ...form,
      place: 'Mende',
      link: 'https://visio.exemple.fr',
      territory: 'Lozère',
    }
    expect(readForm(filled).fields).toMatchObject({ place: '', territory: '' })
    const local = { ...filled, mode: 'inPerson' as const, scope: 'local' as const }
    expect(readForm(local).fields).toMatchObject({ place: 'Mende', link: '', territory: 'Lozère' })
  })
})
