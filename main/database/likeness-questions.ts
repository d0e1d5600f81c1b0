import { and, eq, gte, isNull, lt, ne, type SQL, sql } from 'drizzle-orm'
import { resourceFiles, resources } from './schema'
import type { ReadableDatabase } from './workspace-file'

const answered = 50
/** Titles that begin alike are compared one by one: no more than these. */
const comparedTitles = 300

export type Asking = ReturnType<typeof prepared>
const preparedBy = new WeakMap<ReadableDatabase, Asking>()

/** Imports ask ten thousand times: each question is prepared once. */
export function askingOf(database: ReadableDatabase): Asking {
  const known = preparedBy.get(database)
  if (known) return known
  const asking = prepared(database)
  preparedBy.set(database, asking)
  return asking
}

function prepared(database: ReadableDatabase) {
  const { id, doiKey: doi, type, titleKey: key, title, issuedOn, deletedAt } = resources
  const found = { id, doiKey: doi, type, titleKey: key, title, issuedOn }
  // The plus keeps its own index out of it: nearly everything is out of the trash.
  const live = sql`+${deletedAt} IS NULL`
  const where = (condition: SQL) =>
    database.select(found).from(resources).where(and(live, condition)).limit(answered).prepare()
  return {
    doi: where(eq(doi, sql.placeholder('key'))),
    isbn: where(eq(resources.isbnKey, sql.placeholder('key'))),
    address: where(eq(resources.addressKey, sql.placeholder('key'))),
    file: database
      .selectDistinct(found)
      .from(resourceFiles)
      .innerJoin(resources, eq(resources.id, resourceFiles.resourceId))
      .where(
        and(live, isNull(resourceFiles.deletedAt), eq(resourceFiles.hash, sql.placeholder('key'))),
      )
      .limit(answered)
      .prepare(),
    title: database
      .select(found)
      .from(resources)
      .where(
        and(live, ne(key, ''), gte(key, sql.placeholder('from')), lt(key, sql.placeholder('to'))),
      )
      .limit(comparedTitles)
      .prepare(),
  }
}
