import { eq } from 'drizzle-orm'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { isGivenOccurrence } from '../../database/read-occurrence'
import { sessions } from '../../database/schema'
import { followOccurrence, occurrenceFields } from '../../database/sessions'
import type { ReadableDatabase } from '../../database/workspace-file'
import type { KeyedSession, RitualState } from './ritual-state'

type Said = ReturnType<typeof occurrenceFields>['said']

/** What the date of each session says before an edit, by session. */
export function saidOfSessions(database: ReadableDatabase, state: RitualState): Map<string, Said> {
  return new Map(
    state.sessions.flatMap((row) => {
      if (row.state === 'closed') return []
      const said = saidOf(database, row)
      return said === null ? [] : [[row.id, said]]
    }),
  )
}

/**
 * Sessions still to be held take what their date now says otherwise; what was written on the
 * session itself in place of it stays. A closed one keeps what it was.
 */
export function followSessions(
  writing: Writing,
  state: RitualState,
  before: ReadonlyMap<string, Said>,
): void {
  const { database, at } = writing
  for (const row of state.sessions) {
    const { id, seriesId, originalStart } = row
    if (row.deletedAt !== null || row.state === 'closed') continue
    if (seriesId === null || originalStart === null) continue
    followOccurrence(writing, { seriesId, originalStart })
    const [was, is] = [before.get(id), saidOf(database, row)]
    const session = database.select().from(sessions).where(eq(sessions.id, id)).get()
    if (was === undefined || is === null || session === undefined) continue
    const said = changedFields(was, is)
    for (const field of Object.keys(said) as (keyof Said)[]) {
      if (session[field] !== was[field]) delete said[field]
    }
    if (isEmpty(said)) continue
    database
      .update(sessions)
      .set({ ...said, updatedAt: at })
      .where(eq(sessions.id, id))
      .run()
  }
}

function saidOf(
  database: ReadableDatabase,
  { seriesId, originalStart }: KeyedSession,
): Said | null {
  if (seriesId === null || originalStart === null) return null
  const key = { seriesId, originalStart }
  return isGivenOccurrence(database, key) ? occurrenceFields(database, key).said : null
}
