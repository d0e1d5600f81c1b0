import { asc, eq } from 'drizzle-orm'
import type { SessionThanks } from '../../preload/contract/session-shapes'
import type { Writing } from './action'
import { changedFields, isEmpty } from './changed-fields'
import { naturalId } from './natural-key'
import { contributions } from './schema'
import type { ReadableDatabase } from './workspace-file'

type Row = typeof contributions.$inferSelect

/** What the closing of a session thanks people for, in the order it was first said. */
export function contributionsOfClosing(
  database: ReadableDatabase,
  sessionId: string,
): SessionThanks[] {
  return writtenContributions(database, sessionId)
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ personId, what, thankedOn }) => ({ personId, what, thankedOn }))
}

/** Makes what a session thanks people for what its closing says. */
export function writeContributionsOfClosing(
  { database, at }: Writing,
  sessionId: string,
  givenOn: string,
  thanks: readonly SessionThanks[],
): void {
  const known = new Map(writtenContributions(database, sessionId).map((row) => [row.id, row]))
  const wanted = new Map(thanks.map((one) => [contributionId(sessionId, one), one]))
  for (const [id, { personId, what, thankedOn }] of wanted) {
    const before = known.get(id)
    known.delete(id)
    const values = { personId, sessionId, givenOn, what, thankedOn }
    if (!before) {
      database
        .insert(contributions)
        .values({ id, ...values, createdAt: at, updatedAt: at })
        .run()
      continue
    }
    const fields = changedFields(before, { ...values, deletedAt: null })
    if (!isEmpty(fields)) updateContribution({ database, at }, id, fields)
  }
  for (const { id, deletedAt } of known.values()) {
    if (deletedAt === null) updateContribution({ database, at }, id, { deletedAt: at })
  }
}

function contributionId(
  sessionId: string,
  { personId, what }: Pick<Row, 'personId' | 'what'>,
): string {
  return naturalId('contributions', sessionId, personId, what)
}

/** Contributions noted elsewhere and tied to the session are not the closing's to rewrite. */
function writtenContributions(database: ReadableDatabase, sessionId: string): Row[] {
  return database
    .select()
    .from(contributions)
    .where(eq(contributions.sessionId, sessionId))
    .orderBy(asc(contributions.createdAt), asc(contributions.id))
    .all()
    .filter((row) => row.id === contributionId(sessionId, row))
}

function updateContribution({ database, at }: Writing, id: string, fields: Partial<Row>): void {
  database
    .update(contributions)
    .set({ ...fields, updatedAt: at })
    .where(eq(contributions.id, id))
    .run()
}
