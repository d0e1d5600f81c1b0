import { eq } from 'drizzle-orm'
import type { Attendance } from '../../../preload/contract/attendance-shapes'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { naturalId } from '../../database/natural-key'
import { attendances } from '../../database/schema'
import { checkPeople } from './known-people'

type Row = typeof attendances.$inferSelect

/** Many rows a statement are faster; SQLite takes 32,766 values in one. */
const insertedAtOnce = 500

/** Writes who was registered and who came: the people given, the others stay as they are. */
export function writeAttendances(
  writing: Writing,
  sessionId: string,
  given: readonly Attendance[],
): void {
  const { database, at } = writing
  const wanted = new Map(given.map((one) => [one.personId, one]))
  checkPeople(database, [...wanted.keys()])
  const known = new Map(rowsOf(writing, sessionId).map((row) => [row.personId, row]))
  const added: Row[] = []
  for (const [personId, one] of wanted) {
    const row = known.get(personId)
    if (!row) {
      const id = naturalId('attendances', sessionId, personId)
      added.push({ id, sessionId, ...one, createdAt: at, updatedAt: at, deletedAt: null })
      continue
    }
    const fields = changedFields<Row>(row, { ...one, deletedAt: null })
    if (!isEmpty(fields)) setFields(writing, row.id, fields)
  }
  for (let from = 0; from < added.length; from += insertedAtOnce) {
    database
      .insert(attendances)
      .values(added.slice(from, from + insertedAtOnce))
      .run()
  }
}

/** Makes the attendance list of a session the one given: who is not on it is taken off. */
export function replaceAttendances(
  writing: Writing,
  sessionId: string,
  given: readonly Attendance[],
): void {
  const isGiven = new Set(given.map(({ personId }) => personId))
  for (const row of rowsOf(writing, sessionId)) {
    if (row.deletedAt === null && !isGiven.has(row.personId))
      setFields(writing, row.id, { deletedAt: writing.at })
  }
  writeAttendances(writing, sessionId, given)
}

/** Takes people off the attendance list of a session. */
export function removeAttendances(
  writing: Writing,
  sessionId: string,
  personIds: ReadonlySet<string>,
): void {
  for (const row of rowsOf(writing, sessionId)) {
    if (row.deletedAt === null && personIds.has(row.personId))
      setFields(writing, row.id, { deletedAt: writing.at })
  }
}

function rowsOf({ database }: Writing, sessionId: string): Row[] {
  return database.select().from(attendances).where(eq(attendances.sessionId, sessionId)).all()
}

function setFields({ database, at }: Writing, id: string, fields: Partial<Row>): void {
  database
    .update(attendances)
    .set({ ...fields, updatedAt: at })
    .where(eq(attendances.id, id))
    .run()
}
