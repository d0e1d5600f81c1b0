import { describe, expect, it } from 'vitest'
import {
  type Attendee,
  changesBetween,
  countHeads,
  inMode,
  newcomer,
  withAdded,
  withAllPresent,
  withPresence,
} from './attendance-list'

const someone = (name: string, changes: Partial<Attendee> = {}): Attendee => ({
  personId: name.toLowerCase(),
  name,
  organisation: '',
  isRegistered: true,
  mode: null,
  minutes: null,
  ...changes,
})
const ada = someone('Ada', { mode: 'remote', minutes: 40 })
const grace = someone('Grace')

describe('who came', () => {
  it('counts registered and present apart: one may come without being registered', () => {
    const alan = someone('Alan', { isRegistered: false, mode: 'inPerson' })
    expect(countHeads([ada, grace, alan])).toEqual({ registered: 2, inPerson: 1, remote: 1 })
    expect(countHeads([])).toEqual({ registered: 0, inPerson: 0, remote: 0 })
  })

  it.each([
    ['remote', 'remote'],
    ['inPerson', 'inPerson'],
    ['hybrid', 'inPerson'],
  ] as const)('ticks somebody of a %s session as %s', (mode, attended) => {
    expect(withPresence(grace, true, mode).mode).toBe(attended)
  })

  it('keeps how somebody came when ticked again, and forgets their minutes when unticked', () => {
    expect(withPresence(ada, true, 'hybrid')).toEqual(ada)
    expect(withPresence(ada, false, 'hybrid')).toMatchObject({ mode: null, minutes: null })
  })

  it('ticks everybody, or nobody', () => {
    const all = withAllPresent([ada, grace], true, 'hybrid')
    expect(all.map(({ mode }) => mode)).toEqual(['remote', 'inPerson'])
    expect(countHeads(withAllPresent(all, false, 'hybrid')).inPerson).toBe(0)
  })

  it('has nobody twice, whatever is added', () => {
    const again = someone('Ada', { isRegistered: false, mode: 'inPerson' })
    const list = withAdded([ada], [grace, again, grace])
    expect(list.map(({ name }) => name)).toEqual(['Ada', 'Grace'])
    expect(list[0]).toMatchObject({ isRegistered: true, mode: 'inPerson', minutes: 40 })
  })

  it('registers who is added before the session, and ticks who is added after', () => {
    expect(newcomer(grace, false, 'remote')).toMatchObject({ isRegistered: true, mode: null })
    expect(newcomer(grace, true, 'remote')).toMatchObject({ isRegistered: false, mode: 'remote' })
  })

  it('moves those who came when the session turns out to be all in one place', () => {
    expect(inMode([ada, grace], 'inPerson').map(({ mode }) => mode)).toEqual(['inPerson', null])
    expect(inMode([ada], 'hybrid')).toEqual([ada])
  })

  it('writes only what differs', () => {
    const ticked = withPresence(grace, true, 'inPerson')
    const alan = someone('Alan')
    expect(changesBetween([ada, grace, alan], [ada, ticked])).toEqual({
      attendances: [{ personId: 'grace', isRegistered: true, mode: 'inPerson', minutes: null }],
      personIds: ['alan'],
    })
    expect(changesBetween([ada], [ada])).toEqual({ attendances: [], personIds: [] })
  })
})
