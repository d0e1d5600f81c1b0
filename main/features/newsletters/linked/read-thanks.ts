import { asc, eq, isNull, and } from 'drizzle-orm'
import type { LinkedSettings } from '../../../../preload/rules/linked-blocks/linked-marker'
import type { Thanks } from '../../../../preload/rules/linked-blocks/linked-data'
import { contributions, people } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { isSince, sinceOf } from './since-day'

/** What people gave: the names of those who agreed to be named, the number of the others. */
export function readThanks(
  database: ReadableDatabase,
  settings: LinkedSettings,
  today: string,
): Thanks {
  const since = sinceOf(database, settings, today)
  const rows = database
    .select({ given: contributions, person: people })
    .from(contributions)
    .innerJoin(people, eq(people.id, contributions.personId))
    .where(and(isNull(contributions.deletedAt), isNull(people.deletedAt)))
    .orderBy(asc(people.name), asc(people.id), asc(contributions.givenOn), asc(contributions.id))
    .all()
    // What a late closing noted after the letter left was in none.
    .filter(
      ({ given: { givenOn, createdAt } }) =>
        isSince(since, givenOn, createdAt) || (since.sentAt !== null && createdAt > since.sentAt),
    )
    .filter(({ given }) => settings['which'] === 'all' || given.thankedOn === null)
  const byPerson = [...Map.groupBy(rows, ({ person }) => person.id).values()].flatMap((own) => {
    const [first] = own
    return first
      ? [{ ...first.person, whats: [...new Set(own.map(({ given }) => given.what))] }]
      : []
  })
  const named = byPerson.filter(({ agreesToBeNamed }) => agreesToBeNamed)
  return {
    people: named.map(({ id, name, whats }) => ({ id, name, whats })),
    otherCount: byPerson.length - named.length,
  }
}
