import { expect, it } from 'vitest'
import { emptyForm, readForm } from './member-form'

const ada = { ...emptyForm, name: ' Ada ' }

it('reads what was typed, an empty day as none', () => {
  expect(readForm({ ...ada, joinedOn: '2026-01-02' }).fields).toMatchObject({
    name: 'Ada',
    joinedOn: '2026-01-02',
    leftOn: null,
  })
})

it.each([
  [{ name: ' ' }, { name: 'nameRequired' }],
  [{ name: 'x'.repeat(121) }, { name: 'tooLong' }],
  [{ email: 'ada chez x' }, { email: 'badEmail' }],
  [{ joinedOn: '31/02/2026' }, { joinedOn: 'date' }],
  [{ joinedOn: '2026-02-02', leftOn: '2026-02-01' }, { leftOn: 'leftBeforeJoined' }],
  [
    { name: '', email: 'x', leftOn: 'z' },
    { name: 'nameRequired', email: 'badEmail', leftOn: 'date' },
  ],
])('says at its field what is wrong with %j', (typed, issues) => {
  expect(readForm({ ...ada, ...typed })).toEqual({ issues })
})
