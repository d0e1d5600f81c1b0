import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { SessionItem } from '../../../preload/contract/session-shapes'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { sessionItems } from '../../database/schema'
import { checkPeople } from './known-people'
import { planList } from './plan-list'

/** Makes the decisions and actions of a session those given, in their order. */
export function writeItems(
  { database, at }: Writing,
  sessionId: string,
  items: readonly SessionItem[],
): void {
  checkPeople(
    database,
    items.map(({ ownerId }) => ownerId),
  )
  const table = sessionItems
  const rows = database.select().from(table).where(eq(table.sessionId, sessionId)).all()
  const { added, kept, dropped } = planList(rows, items)
  for (const one of added) {
    // An id that another session's row bears stays with it.
    const isTaken = database.select().from(table).where(eq(table.id, one.id)).get() !== undefined
    const id = isTaken ? uuidv7() : one.id
    database
      .insert(table)
      .values({ ...one, id, sessionId, createdAt: at, updatedAt: at })
      .run()
  }
  for (const { row, wanted } of kept) {
    const fields = changedFields<typeof row>(row, wanted)
    if (isEmpty(fields)) continue
    database
      .update(table)
      .set({ ...fields, updatedAt: at })
      .where(eq(table.id, row.id))
      .run()
  }
  for (const { id } of dropped) {
    database.update(table).set({ deletedAt: at, updatedAt: at }).where(eq(table.id, id)).run()
  }
}
