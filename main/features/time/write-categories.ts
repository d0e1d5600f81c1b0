import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { TimeCategory } from '../../../preload/contract/time-shapes'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { naturalId } from '../../database/natural-key'
import { timeCategories, timeEntries } from '../../database/schema'
import { type KeptCategory, readCategories, starterCategory } from '../../database/time-categories'
import { fail } from '../../rules/failure'

type Wanted = Omit<TimeCategory, 'key'> & { key?: string | undefined }

/**
 * Makes the categories those given, in that order. One left out is archived where it is a starter
 * or some time was spent on it, else it goes to the trash.
 */
export function writeCategories(writing: Writing, wanted: readonly Wanted[]): void {
  const { database } = writing
  const before = readCategories(database)
  const kept = placed(before, wanted)
  const keys = new Set(kept.map(({ key }) => key))
  const leftOut = before.filter(({ key }) => !keys.has(key))
  const archived = leftOut.filter(({ key }) => starterCategory(key) || isUsed(writing, key))
  for (const category of kept) writeCategory(writing, category)
  for (const [index, category] of archived.entries())
    writeCategory(writing, { ...category, isArchived: true, position: kept.length + index })
  for (const { key } of leftOut.filter((category) => !archived.includes(category)))
    trashCategory(writing, key)
}

/** What was asked, each with its key and its place; a key given twice counts once. */
function placed(before: readonly KeptCategory[], wanted: readonly Wanted[]): KeptCategory[] {
  const known = new Set(before.map(({ key }) => key))
  const byKey = new Map<string, KeptCategory>()
  for (const { key, ...category } of wanted) {
    if (key !== undefined && !known.has(key)) fail('NOT_FOUND', { kind: 'category' })
    const own = key ?? uuidv7()
    if (!byKey.has(own)) byKey.set(own, { key: own, ...category, position: byKey.size })
  }
  return [...byKey.values()]
}

function writeCategory({ database, at }: Writing, category: KeptCategory): void {
  const { key } = category
  const row = database.select().from(timeCategories).where(eq(timeCategories.key, key)).get()
  const starter = starterCategory(key)
  const shown = row?.deletedAt === null ? row : starter
  if (shown && isEmpty(changedFields<KeptCategory>(shown, category))) return
  if (row) {
    const fields = changedFields(row, { ...category, deletedAt: null })
    database
      .update(timeCategories)
      .set({ ...fields, updatedAt: at })
      .where(eq(timeCategories.id, row.id))
      .run()
    return
  }
  const id = starter ? naturalId('timeCategories', key) : key
  database
    .insert(timeCategories)
    .values({ id, ...category, createdAt: at, updatedAt: at })
    .run()
}

function trashCategory({ database, at }: Writing, key: string): void {
  database
    .update(timeCategories)
    .set({ deletedAt: at, updatedAt: at })
    .where(eq(timeCategories.key, key))
    .run()
}

/** Entries in the trash count: they may come back. */
function isUsed({ database }: Writing, key: string): boolean {
  const entry = database
    .select({ id: timeEntries.id })
    .from(timeEntries)
    .where(eq(timeEntries.category, key))
    .limit(1)
    .get()
  return entry !== undefined
}
