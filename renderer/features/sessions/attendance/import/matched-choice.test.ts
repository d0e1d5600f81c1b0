import { describe, expect, it } from 'vitest'
import type { MatchedAttendance } from '../../../../../preload/contract/attendance-shapes'
import { chosenPeople, firstChoice, type LineChoice } from './matched-choice'

const row = (changes: Partial<MatchedAttendance>): MatchedAttendance => ({
  line: 1,
  name: 'Ada Lovelace',
  email: '',
  minutes: 45,
  mode: 'remote',
  match: 'none',
  personId: null,
  candidates: [],
  ...changes,
})
const candidates = [
  { id: 'ada', name: 'Ada Lovelace', organisation: 'Académie de Lyon' },
  { id: 'ada2', name: 'Ada Lovelace', organisation: 'Académie de Lille' },
]
const known = row({ match: 'name', personId: 'ada', candidates: candidates.slice(0, 1) })
const ambiguous = row({ match: 'ambiguous', candidates })

describe('the lines of a list somebody pasted', () => {
  it('take the person meant, add who is unknown, and leave out who could be two', () => {
    expect([known, row({}), ambiguous].map(firstChoice)).toEqual([
      { personId: 'ada' },
      'add',
      'leave',
    ])
  })

  it('bring each person once, with how they came and for how long', () => {
    const choices: LineChoice[] = [{ personId: 'ada' }, { personId: 'ada' }, 'leave']
    expect(chosenPeople([known, ambiguous, row({})], choices, new Map(), true)).toEqual([
      {
        personId: 'ada',
        name: 'Ada Lovelace',
        organisation: 'Académie de Lyon',
        isRegistered: false,
        mode: 'remote',
        minutes: 45,
      },
    ])
  })

  it('bring who was just added to the directory, and nobody whom it would not take', () => {
    const rows = [row({ name: 'Grace' }), row({ name: 'Alan' })]
    const people = chosenPeople(rows, ['add', 'add'], new Map([[0, 'grace']]), true)
    expect(people.map(({ personId, name }) => [personId, name])).toEqual([['grace', 'Grace']])
  })

  it('only registers people before the session', () => {
    const [one] = chosenPeople([known], [{ personId: 'ada' }], new Map(), false)
    expect(one).toMatchObject({ isRegistered: true, mode: null, minutes: null })
  })
})
