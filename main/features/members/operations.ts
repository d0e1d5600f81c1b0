import { implement } from '@orpc/server'
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { contract } from '../../../preload/contract'
import type { Member } from '../../../preload/contract/members'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { people } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

const os = implement(contract.members).$context<EngineContext>()

export const membersRouter = os.router({
  team: os.team.handler(({ context }) =>
    openFile(context)
      .database.select()
      .from(people)
      .where(and(isNull(people.deletedAt), isNotNull(people.role)))
      .orderBy(asc(people.createdAt), asc(people.id))
      .all(),
  ),

  create: os.create.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId, value } = act(file, 'members.create', ({ database, at }) => {
      const id = uuidv7()
      database
        .insert(people)
        .values({ id, ...input, createdAt: at, updatedAt: at })
        .run()
      return id
    })
    return { actionId, member: getMember(file.database, value) }
  }),

  update: os.update.handler(({ context, input }) => {
    const file = openFile(context)
    const { id, ...draft } = input
    const { actionId } = act(file, 'members.update', ({ database, at }) => {
      const fields = changedFields(getMember(database, id), draft)
      if (isEmpty(fields)) return
      database
        .update(people)
        .set({ ...fields, updatedAt: at })
        .where(eq(people.id, id))
        .run()
    })
    return { actionId, member: getMember(file.database, id) }
  }),

  list: os.list.handler(pending),
  facets: os.facets.handler(pending),
  get: os.get.handler(pending),
  named: os.named.handler(pending),
  remove: os.remove.handler(pending),
  trash: os.trash.handler(pending),
  restore: os.restore.handler(pending),
  readTable: os.readTable.handler(pending),
  planImport: os.planImport.handler(pending),
  importRows: os.importRows.handler(pending),
  applyImport: os.applyImport.handler(pending),
  exportCsv: os.exportCsv.handler(pending),
})

function pending(): never {
  throw new Error('not built yet')
}

function getMember(database: ReadableDatabase, id: string): Member {
  const row = database.select().from(people).where(eq(people.id, id)).get()
  return row ?? fail('NOT_FOUND', { kind: 'member' })
}
