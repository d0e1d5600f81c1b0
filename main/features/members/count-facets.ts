import type { MemberFilter } from '../../../preload/contract/members'
import { folded } from '../../../preload/rules/folded'
import type { Listed } from '../../database/directory'
import { isPresent } from '../../rules/presence'
import { isAmong } from './select-members'

/** How many people each filter would keep, among those present, gone or all. */
export function countFacets(
  directory: readonly Listed[],
  presence: MemberFilter['presence'],
  today: string,
) {
  const presentCount = directory.filter(({ member }) => isPresent(member, today)).length
  const people = directory
    .map(({ member }) => member)
    .filter((member) => isAmong(presence, member, today))
  return {
    territories: byWords(countOf(people.map(({ territory }) => territory))),
    organisations: byWords(countOf(people.map(({ organisation }) => organisation))),
    digitalComfort: countOf(people.map(({ digitalComfort }) => digitalComfort)),
    presentCount,
    leftCount: directory.length - presentCount,
    teamCount: people.filter(({ role }) => role !== null).length,
    opposedCount: people.filter(({ isOpposedToMail }) => isOpposedToMail).length,
  }
}

interface Count<T> {
  value: T
  count: number
}

function countOf<T>(values: readonly T[]): Count<T>[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}

/** In the order of the words, those without any last. */
function byWords(counts: Count<string>[]): Count<string>[] {
  const keyed = counts.map((one) => ({ one, key: folded(one.value) }))
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1
    return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
  })
  return keyed.map(({ one }) => one)
}
