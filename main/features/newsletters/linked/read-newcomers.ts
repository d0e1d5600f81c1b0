import type { LinkedSettings } from '../../../../preload/rules/linked-blocks/linked-marker'
import type { Newcomers } from '../../../../preload/rules/linked-blocks/linked-data'
import { readPeople } from '../../../database/people'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { isPresent } from '../../../rules/presence'
import { isSince, sinceOf } from './since-day'

/** Who joined and is still there, the team left out: names of those who agreed, the number of others. */
export function readNewcomers(
  file: WorkspaceFile,
  settings: LinkedSettings,
  today: string,
): Newcomers {
  const since = sinceOf(file.database, settings, today)
  const joined = readPeople(file).filter((person) => {
    const { role, joinedOn, createdAt } = person
    if (role !== null || joinedOn === null || joinedOn > today) return false
    return isPresent(person, today) && isSince(since, joinedOn, createdAt)
  })
  const named = joined
    .filter(({ agreesToBeNamed }) => agreesToBeNamed)
    .map(({ id, name }) => ({ id, name }))
  return { people: named, otherCount: joined.length - named.length }
}
