import { describe, expect, it } from 'vitest'
import { RitualDraft, TemplateKey } from '../../preload/contract/rituals'
import { checkRule, expandStarts } from './recurrence'
import { draftFromTemplate, ritualTemplates } from './ritual-templates'

const from = '2026-11-22'

describe.each(['fr', 'en'] as const)('starter rituals in %s', (locale) => {
  const templates = ritualTemplates(locale, from)

  it('are the twelve of the contract, each once', () => {
    expect(templates.map(({ key }) => key).toSorted()).toEqual(TemplateKey.options.toSorted())
  })

  it.each(templates.map((template) => [template.title, template] as const))(
    '%s is a draft the contract takes, on a day its rule gives',
    (_title, template) => {
      const draft = draftFromTemplate(template, 'Europe/Paris')
      expect(RitualDraft.parse(draft)).toEqual(draft)
      expect(checkRule(template.rrule, draft)).toEqual({ ok: true })
      expect(template.startOn >= from).toBe(true)
      const year = expandStarts(draft, template.startOn, '2028-01-01')
      expect(year[0]).toBe(`${template.startOn}T${template.startTime}`)
      expect(year.length).toBeGreaterThan(0)
    },
  )
})

it('begins a ritual held every six weeks in the coming days, not in six weeks', () => {
  const template = ritualTemplates('fr', '2026-11-20').find(({ key }) => key === 'codeveloppement')
  expect(template?.startOn).toBe('2026-11-26')
})

it.each([
  ['2026-11-22', 'FREQ=YEARLY;BYMONTH=11;BYDAY=4MO', '2026-11-23'],
  ['2026-11-17', 'FREQ=YEARLY;BYMONTH=11;BYDAY=3TU', '2026-11-17'],
  ['2026-10-31', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1MO', '2026-11-02'],
  ['2026-12-30', 'FREQ=YEARLY;BYMONTH=12;BYDAY=-1WE', '2026-12-30'],
])('keeps the anniversary of %s off the weekend, every year', (day, rrule, startOn) => {
  const anniversary = ritualTemplates('fr', day).find(({ key }) => key === 'anniversaire')
  expect(anniversary).toMatchObject({ rrule, startOn })
})
