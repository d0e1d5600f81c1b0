import { and, asc, desc, eq } from 'drizzle-orm'
import {
  statementDecisions,
  statementLinks,
  statements,
  statementVersions,
} from '../../database/schema'
import type { StoredDecision } from '../../database/statement-decisions'
import type { ReadableDatabase } from '../../database/workspace-file'

export type StoredStatement = typeof statements.$inferSelect
export type StoredVersion = typeof statementVersions.$inferSelect
export type StoredLink = typeof statementLinks.$inferSelect

/** A statement that was submitted, or nothing. */
export function readStatement(database: ReadableDatabase, id: string): StoredStatement | undefined {
  return database.select().from(statements).where(eq(statements.id, id)).get()
}

/** What was last submitted of a statement. */
export function latestVersion(
  database: ReadableDatabase,
  statementId: string,
): StoredVersion | undefined {
  return database
    .select()
    .from(statementVersions)
    .where(eq(statementVersions.statementId, statementId))
    .orderBy(desc(statementVersions.version))
    .get()
}

/** Everything that was submitted of a statement, in order. */
export function versionsOf(database: ReadableDatabase, statementId: string): StoredVersion[] {
  return database
    .select()
    .from(statementVersions)
    .where(eq(statementVersions.statementId, statementId))
    .orderBy(asc(statementVersions.version))
    .all()
}

/** One submission of a statement by its number. */
export function versionOf(
  database: ReadableDatabase,
  statementId: string,
  version: number,
): StoredVersion | undefined {
  return database
    .select()
    .from(statementVersions)
    .where(
      and(eq(statementVersions.statementId, statementId), eq(statementVersions.version, version)),
    )
    .get()
}

/** Every decision on a statement, in the order they were written down. */
export function decisionsOf(database: ReadableDatabase, statementId: string): StoredDecision[] {
  return database
    .select()
    .from(statementDecisions)
    .where(eq(statementDecisions.statementId, statementId))
    .orderBy(asc(statementDecisions.createdAt), asc(statementDecisions.id))
    .all()
}

/** The chain of a person, from its first link. */
export function linksOf(database: ReadableDatabase, personId: string): StoredLink[] {
  return database
    .select()
    .from(statementLinks)
    .where(eq(statementLinks.personId, personId))
    .orderBy(asc(statementLinks.sequence))
    .all()
}
