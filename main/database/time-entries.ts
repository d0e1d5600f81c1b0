import { eq, inArray } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { SessionTime } from '../../preload/contract/session-shapes'
import type { Writing } from './action'
import { changedFields, isEmpty } from './changed-fields'
import { naturalId } from './natural-key'
import { timeEntries } from './schema'
import type { ReadableDatabase } from './workspace-file'

type Category = 'preparation' | 'facilitation' | 'debrief'

const minutesOf = {
  preparation: 'preparationMinutes',
  facilitation: 'facilitationMinutes',
  debrief: 'debriefMinutes',
} as const satisfies Record<Category, keyof SessionTime>
const categories = Object.keys(minutesOf) as Category[]

/**
 * The ids an entry of a closing may have, for one person and one kind of work: the first, unless
 * somebody since made that entry another's or another kind of work, which it then stays.
 */
function closingEntryIds(sessionId: string, personId: string, category: Category): string[] {
  const first = naturalId('timeEntries', sessionId, personId, category)
  const others = ['2', '3', '4'].map((turn) =>
    naturalId('timeEntries', sessionId, personId, category, turn),
  )
  return [first, ...others]
}

/** Time that the closing of a session wrote, a line a person; what was noted elsewhere is not its own. */
export function timeOfClosing(database: ReadableDatabase, sessionId: string): SessionTime[] {
  const byPerson = new Map<string, SessionTime>()
  for (const row of writtenEntries(database, sessionId)) {
    if (row.deletedAt !== null) continue
    const { personId } = row
    const none = { preparationMinutes: 0, facilitationMinutes: 0, debriefMinutes: 0 }
    const line = byPerson.get(personId) ?? { personId, ...none }
    byPerson.set(personId, {
      ...line,
      [minutesOf[row.category]]: Math.round(row.durationSeconds / 60),
    })
  }
  return [...byPerson.values()].toSorted((a, b) => (a.personId < b.personId ? -1 : 1))
}

/** Makes the time a session took what its closing says: no minutes, no entry. */
export function writeTimeOfClosing(
  { database, at }: Writing,
  sessionId: string,
  spentOn: string,
  time: readonly SessionTime[],
): void {
  const known = Map.groupBy(writtenEntries(database, sessionId), workOf)
  for (const [work, wanted] of wantedEntries(sessionId, spentOn, time)) {
    const own = known.get(work) ?? []
    known.delete(work)
    const before = own.find(({ deletedAt }) => deletedAt === null) ?? own[0]
    if (!before) {
      const id = freeId(database, wanted)
      const values = { id, ...wanted, note: '', createdAt: at, updatedAt: at }
      database.insert(timeEntries).values(values).run()
      continue
    }
    const fields = changedFields(before, { ...rewritten(before, wanted), deletedAt: null })
    if (!isEmpty(fields)) updateEntry({ database, at }, before.id, fields)
  }
  for (const { id, deletedAt } of [...known.values()].flat()) {
    if (deletedAt === null) updateEntry({ database, at }, id, { deletedAt: at })
  }
}

type Wanted = Pick<Row, 'personId' | 'sessionId' | 'spentOn' | 'category' | 'durationSeconds'> & {
  sessionId: string
}

/** A closing speaks in minutes: where they are the same, exact seconds and times stay. */
function rewritten(before: Row, wanted: Wanted): Partial<Row> {
  const minutes = (seconds: number) => Math.round(seconds / 60)
  const isSame = minutes(before.durationSeconds) === minutes(wanted.durationSeconds)
  if (!isSame) return { ...wanted, startedAt: null, endedAt: null }
  const { durationSeconds: _seconds, spentOn, ...others } = wanted
  return before.startedAt === null ? { ...others, spentOn } : others
}

function freeId(database: ReadableDatabase, { sessionId, personId, category }: Wanted): string {
  const ids = closingEntryIds(sessionId, personId, category)
  const taken = database
    .select({ id: timeEntries.id })
    .from(timeEntries)
    .where(inArray(timeEntries.id, ids))
    .all()
  const free = ids.find((id) => !taken.some((row) => row.id === id))
  return free ?? uuidv7()
}

function workOf({ personId, category }: Pick<Row, 'personId' | 'category'>): string {
  return `${personId} ${category}`
}

function wantedEntries(
  sessionId: string,
  spentOn: string,
  time: readonly SessionTime[],
): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  for (const line of time) {
    for (const category of categories) {
      const { personId } = line
      const work = workOf({ personId, category })
      const seconds = line[minutesOf[category]] * 60 + (wanted.get(work)?.durationSeconds ?? 0)
      if (seconds === 0) continue
      wanted.set(work, { personId, sessionId, spentOn, category, durationSeconds: seconds })
    }
  }
  return wanted
}

type Row = Omit<typeof timeEntries.$inferSelect, 'category'> & { category: Category }

function writtenEntries(database: ReadableDatabase, sessionId: string): Row[] {
  return database
    .select()
    .from(timeEntries)
    .where(eq(timeEntries.sessionId, sessionId))
    .all()
    .filter(isOfClosing)
    .filter((row) => closingEntryIds(sessionId, row.personId, row.category).includes(row.id))
}

function updateEntry({ database, at }: Writing, id: string, fields: Partial<Row>): void {
  database
    .update(timeEntries)
    .set({ ...fields, updatedAt: at })
    .where(eq(timeEntries.id, id))
    .run()
}

/** A closing writes three kinds of work; a session's time may be of others, noted elsewhere. */
function isOfClosing(row: typeof timeEntries.$inferSelect): row is Row {
  return row.category in minutesOf
}
