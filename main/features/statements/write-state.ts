import { asc, eq, inArray } from 'drizzle-orm'
import type { StatementState } from '../../../preload/contract/statements'
import type { Writing } from '../../database/action'
import { statementLinks, statements } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { stateAfter } from '../../rules/statement-state'
import { decisionsOf, readStatement, versionsOf } from './read-stored'

/** Makes the state kept of a statement the one its chain says. */
export function writeState({ database, at }: Writing, statementId: string): void {
  const state = currentState(database, statementId)
  if (state === 'draft' || readStatement(database, statementId)?.state === state) return
  database
    .update(statements)
    .set({ state, updatedAt: at })
    .where(eq(statements.id, statementId))
    .run()
}

/** What the chain holds of a statement, in its order, makes its state. */
function currentState(database: ReadableDatabase, statementId: string): StatementState {
  const decisions = new Map(decisionsOf(database, statementId).map((row) => [row.id, row]))
  const records = [...versionsOf(database, statementId).map(({ id }) => id), ...decisions.keys()]
  const links = database
    .select()
    .from(statementLinks)
    .where(inArray(statementLinks.recordId, records))
    .orderBy(asc(statementLinks.sequence))
    .all()
  return stateAfter(
    links.map(({ recordId }) => {
      const decided = decisions.get(recordId)
      return decided ? { kind: 'decision', decision: decided.decision } : { kind: 'submission' }
    }),
  )
}
