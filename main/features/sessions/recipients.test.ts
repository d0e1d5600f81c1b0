import { describe, expect, it } from 'vitest'
import { recipientsOf } from './recipients'

const person = (id: string, differing: object = {}) => ({
  id,
  email: `${id}@example.org`,
  territory: 'Alsace',
  leftOn: null,
  isOpposedToMail: false,
  ...differing,
})
const everybody = [
  person('ada'),
  person('alan', { email: 'ADA@example.org' }),
  person('grace', { territory: 'Corse' }),
  person('hedy', { isOpposedToMail: true }),
  person('joan', { email: '' }),
  person('mary', { leftOn: '2026-01-01' }),
]
const national = { scope: 'national', territory: '', attendances: [] } as const
const local = { ...national, scope: 'local', territory: 'Corse' } as const
const attended = (personId: string, isRegistered: boolean, hasCome: boolean) => ({
  personId,
  isRegistered,
  mode: hasCome ? ('remote' as const) : null,
})
const held = {
  ...national,
  attendances: [
    attended('ada', true, false),
    attended('grace', false, true),
    attended('hedy', true, true),
  ],
}

describe('whom a message about a session goes to', () => {
  it.each([
    [
      'everybody, each address once, when nobody is registered',
      'invitation',
      national,
      'community',
      ['ada@example.org', 'grace@example.org'],
    ],
    ['the territory of a local session', 'invitation', local, 'territory', ['grace@example.org']],
    [
      'everybody for a local session without territory',
      'invitation',
      { ...local, territory: '' },
      'community',
      ['ada@example.org', 'grace@example.org'],
    ],
    ['those registered, once some are', 'invitation', held, 'registered', ['ada@example.org']],
    ['those registered, to remind them', 'reminder', held, 'registered', ['ada@example.org']],
    ['nobody to remind when nobody is registered', 'reminder', national, 'registered', []],
    ['those who came, afterwards', 'followUp', held, 'attended', ['grace@example.org']],
    [
      'those registered, where nobody noted who came',
      'followUp',
      { ...national, attendances: [attended('grace', true, false)] },
      'registered',
      ['grace@example.org'],
    ],
  ] as const)('%s', (_promise, purpose, meeting, basis, emails) => {
    expect(recipientsOf(purpose, meeting, everybody, '2026-11-22')).toMatchObject({ basis, emails })
  })

  it('counts those it leaves out: opposed to mail, or without address', () => {
    const { opposedCount, withoutEmailCount } = recipientsOf(
      'invitation',
      national,
      everybody,
      '2026-11-22',
    )
    expect({ opposedCount, withoutEmailCount }).toEqual({ opposedCount: 1, withoutEmailCount: 1 })
  })
})
