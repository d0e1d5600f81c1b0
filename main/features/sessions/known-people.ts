import { inArray } from 'drizzle-orm'
import { people } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

const askedAtOnce = 500

/** Fails where one of these people was never in the directory. */
export function checkPeople(
  database: ReadableDatabase,
  ids: readonly (string | null | undefined)[],
): void {
  const asked = [...new Set(ids)].filter((id) => typeof id === 'string')
  for (let from = 0; from < asked.length; from += askedAtOnce) {
    const some = asked.slice(from, from + askedAtOnce)
    const known = database
      .select({ id: people.id })
      .from(people)
      .where(inArray(people.id, some))
      .all()
    if (known.length < some.length) fail('NOT_FOUND', { kind: 'member' })
  }
}
