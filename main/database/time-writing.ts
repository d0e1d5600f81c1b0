import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { TimeDraft } from '../../preload/contract/time-shapes'
import { keptTimes } from '../rules/entry-times'
import { fail } from '../rules/failure'
import type { Writing } from './action'
import { changedFields, isEmpty } from './changed-fields'
import { people, timeEntries } from './schema'
import { readCategories } from './time-categories'
import { checkLink, linkColumns, linkOf } from './time-links'
import type { StoredEntry } from './time-shown'
import type { ReadableDatabase } from './workspace-file'
import { workspaceTimeZone } from './workspace-row'

type DraftChange = { [Field in keyof TimeDraft]?: TimeDraft[Field] | undefined }

/** Inserts time somebody spent, checked and with its duration computed; gives the id of the entry. */
export function insertTimeEntry({ database, at }: Writing, draft: TimeDraft): string {
  checkChange(database, draft)
  const id = uuidv7()
  database
    .insert(timeEntries)
    .values({ id, ...storedFields(draft), createdAt: at, updatedAt: at })
    .run()
  return id
}

/** Writes the fields of an entry that differ, and says whether any did; what stays is not checked again. */
export function editTimeEntry(writing: Writing, row: StoredEntry, change: DraftChange): boolean {
  const { database } = writing
  const zone = workspaceTimeZone(database)
  checkChange(database, changedFields<DraftChange>(draftOf(row, zone), change))
  return rewriteTimeEntry(writing, row, change, zone)
}

/** Fails where what is given to entries is a person, a category or a link that never was. */
export function checkChange(database: ReadableDatabase, change: DraftChange): void {
  const { personId, category, link } = change
  if (personId !== undefined) checkPerson(database, personId)
  if (category !== undefined) checkCategory(database, category)
  if (link !== undefined) checkLink(database, link)
}

/** As {@link editTimeEntry}, of a change that was checked: thousands of entries are given the same. */
export function rewriteTimeEntry(
  { database, at }: Writing,
  row: StoredEntry,
  change: DraftChange,
  workspaceZone: string,
): boolean {
  const before = draftOf(row, workspaceZone)
  const draft = { ...before, ...changedFields<TimeDraft>(before, change) }
  const stored = storedFields(draft)
  // The zone of the workspace, left unsaid, stays so.
  const timeZone = draft.timeZone === before.timeZone ? row.timeZone : stored.timeZone
  const fields = changedFields<StoredEntry>(row, { ...stored, timeZone })
  if (isEmpty(fields)) return false
  database
    .update(timeEntries)
    .set({ ...fields, updatedAt: at })
    .where(eq(timeEntries.id, row.id))
    .run()
  return true
}

/** The stored entry of an id; fails where there is none out of the trash. */
export function keptEntry(database: ReadableDatabase, id: string): StoredEntry {
  const row = database.select().from(timeEntries).where(eq(timeEntries.id, id)).get()
  return row?.deletedAt === null ? row : fail('NOT_FOUND', { kind: 'timeEntry' })
}

/** Fails where nobody of this id was ever in the directory. */
export function checkPerson(database: ReadableDatabase, id: string): void {
  const row = database.select({ id: people.id }).from(people).where(eq(people.id, id)).get()
  if (!row) fail('NOT_FOUND', { kind: 'member' })
}

/** Fails where the community has no category of this key; an archived one still counts. */
export function checkCategory(database: ReadableDatabase, key: string): void {
  const isKnown = readCategories(database).some((category) => category.key === key)
  if (!isKnown) fail('NOT_FOUND', { kind: 'category' })
}

function draftOf(row: StoredEntry, workspaceZone: string): TimeDraft {
  const { personId, spentOn, startedAt, endedAt, durationSeconds, category, note, isVoluntary } =
    row
  return {
    personId,
    spentOn,
    startedAt,
    endedAt,
    timeZone: row.timeZone || workspaceZone,
    durationSeconds,
    category,
    link: linkOf(row),
    note,
    isVoluntary,
  }
}

function storedFields({ link, ...draft }: TimeDraft) {
  return { ...draft, ...keptTimes(draft), ...linkColumns(link) }
}
