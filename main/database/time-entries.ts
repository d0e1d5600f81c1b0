import { eq } from 'drizzle-orm'
import type { SessionTime } from '../../preload/contract/sessions'
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

/** The entry that a closing writes for one person and one kind of work. */
function closingEntryId(sessionId: string, personId: string, category: Category): string {
  return naturalId('timeEntries', sessionId, personId, category)
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
  const known = new Map(writtenEntries(database, sessionId).map((row) => [row.id, row]))
  for (const [id, wanted] of wantedEntries(sessionId, spentOn, time)) {
    const before = known.get(id)
    known.delete(id)
    if (!before) {
      const values = { id, ...wanted, note: '', createdAt: at, updatedAt: at }
      database.insert(timeEntries).values(values).run()
      continue
    }
    const fields = changedFields(before, { ...wanted, deletedAt: null })
    if (!isEmpty(fields)) updateEntry({ database, at }, id, fields)
  }
  for (const { id, deletedAt } of known.values()) {
    if (deletedAt === null) updateEntry({ database, at }, id, { deletedAt: at })
  }
}

function wantedEntries(sessionId: string, spentOn: string, time: readonly SessionTime[]) {
  const wanted = new Map<
    string,
    Pick<Row, 'personId' | 'sessionId' | 'spentOn' | 'category' | 'durationSeconds'>
  >()
  for (const line of time) {
    for (const category of categories) {
      const id = closingEntryId(sessionId, line.personId, category)
      const seconds = line[minutesOf[category]] * 60 + (wanted.get(id)?.durationSeconds ?? 0)
      if (seconds === 0) continue
      const { personId } = line
      wanted.set(id, { personId, sessionId, spentOn, category, durationSeconds: seconds })
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
    .filter((row) => row.id === closingEntryId(sessionId, row.personId, row.category))
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
