import { and, eq, inArray, isNotNull, isNull, max } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Source, SourceFields } from '../../preload/contract/sources'
import { fail } from '../rules/failure'
import { nextLook } from '../rules/next-look'
import type { Writing } from './action'
import { people, sourceLooks, sources } from './schema'
import type { ReadableDatabase } from './workspace-file'

export type SourceDraft = Pick<SourceFields, 'name' | 'rhythm' | 'startOn'> & {
  [Key in keyof SourceFields]?: SourceFields[Key] | undefined
}

/** Sources followed, those due first, those paused last; or the ones in the trash. */
export function readSources(database: ReadableDatabase, isTrashed = false): Source[] {
  const { deletedAt } = sources
  return assemble(
    database,
    database
      .select()
      .from(sources)
      .where(isTrashed ? isNotNull(deletedAt) : isNull(deletedAt))
      .all(),
  )
}

/** A source, in the trash or not; fails when there is none of this id. */
export function getSource(database: ReadableDatabase, id: string): Source {
  const rows = database.select().from(sources).where(eq(sources.id, id)).all()
  return assemble(database, rows)[0] ?? fail('NOT_FOUND', { kind: 'source' })
}

/** Adds a source inside the action that does, and gives its id. */
export function insertSource(writing: Writing, draft: SourceDraft): string {
  const { database, at } = writing
  const id = uuidv7()
  demandPerson(database, draft.ownerId ?? null)
  database
    .insert(sources)
    .values({
      id,
      name: draft.name,
      address: draft.address ?? '',
      feed: draft.feed ?? '',
      ownerId: draft.ownerId ?? null,
      rhythm: draft.rhythm,
      startOn: draft.startOn,
      note: draft.note ?? '',
      isPaused: draft.isPaused ?? false,
      createdAt: at,
      updatedAt: at,
    })
    .run()
  return id
}

/** Fails where somebody is named whom nobody knows. */
export function demandPerson(database: ReadableDatabase, id: string | null): void {
  if (id === null) return
  const known = database.select({ id: people.id }).from(people).where(eq(people.id, id)).get()
  if (known === undefined) fail('NOT_FOUND', { kind: 'member' })
}

function assemble(
  database: ReadableDatabase,
  rows: readonly (typeof sources.$inferSelect)[],
): Source[] {
  const looked = lastLooks(database, rows.length === 1 ? rows.map(({ id }) => id) : null)
  return rows
    .map((row) => {
      const lookedOn = looked.get(row.id) ?? null
      return { ...row, lookedOn, dueOn: nextLook({ ...row, lookedOn }) }
    })
    .toSorted(byDueDay)
}

/** The day each source was last looked at; of all of them where no id is given. */
function lastLooks(
  database: ReadableDatabase,
  ids: readonly string[] | null,
): ReadonlyMap<string, string | null> {
  const { sourceId, lookedOn, deletedAt } = sourceLooks
  const asked = ids === null ? undefined : inArray(sourceId, [...ids])
  const rows = database
    .select({ sourceId, on: max(lookedOn) })
    .from(sourceLooks)
    .where(and(isNull(deletedAt), asked))
    .groupBy(sourceId)
    .all()
  return new Map(rows.map((row) => [row.sourceId, row.on]))
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

function byDueDay(a: Source, b: Source): number {
  const [dueA, dueB] = [a.dueOn ?? '9999', b.dueOn ?? '9999']
  return dueA === dueB ? collator.compare(a.name, b.name) : dueA < dueB ? -1 : 1
}
