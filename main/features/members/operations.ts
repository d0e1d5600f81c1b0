import { implement } from '@orpc/server'
import { and, asc, isNotNull, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { directory } from '../../database/directory'
import { readPeopleById, trashedPeople } from '../../database/people'
import { people } from '../../database/schema'
import { workspaceRow } from '../../database/workspace-row'
import { fileNameFor } from '../../rules/file-name'
import { countFacets } from './count-facets'
import { exportPeople } from './export-people'
import { applyPeople, planPeople, plannedRows, readPeopleTable } from './import/import'
import { rowOf, selectMembers, sortMembers } from './select-members'
import { checkDates, getMember, setTrashed, writeMember } from './write-members'

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

  list: os.list.handler(({ context, input }) => {
    const { today, sort, isDescending, offset, limit, ...filter } = input
    const everybody = sortMembers(directory(openFile(context)), sort, isDescending)
    const found = selectMembers(everybody, filter, today)
    const shown = found.slice(offset, offset + limit)
    return { total: found.length, rows: shown.map(({ member }) => rowOf(member)) }
  }),

  facets: os.facets.handler(({ context, input }) =>
    countFacets(directory(openFile(context)), input.presence, input.today),
  ),

  get: os.get.handler(({ context, input }) => getMember(openFile(context).database, input.id)),

  named: os.named.handler(({ context, input }) => {
    const read = readPeopleById(openFile(context), input.ids)
    const byId = new Map(read.map((member) => [member.id, rowOf(member)]))
    return input.ids.flatMap((id) => byId.get(id) ?? [])
  }),

  create: os.create.handler(({ context, input }) => {
    const file = openFile(context)
    checkDates(input)
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
    const { id, ...wanted } = input
    const { actionId } = act(file, 'members.update', (writing) => writeMember(writing, id, wanted))
    return { actionId, member: getMember(file.database, id) }
  }),

  remove: os.remove.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'members.remove', (writing) =>
      setTrashed(writing, input.ids, true),
    )
    return { actionId }
  }),

  trash: os.trash.handler(({ context }) => trashedPeople(openFile(context).database)),

  restore: os.restore.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'members.restore', (writing) =>
      setTrashed(writing, input.ids, false),
    )
    return { actionId }
  }),

  readTable: os.readTable.handler(({ context, input, signal }) =>
    readPeopleTable(openFile(context), context.host.spawn, input, signal ?? neverAborted()),
  ),

  planImport: os.planImport.handler(({ context, input, signal }) =>
    planPeople(openFile(context), input.tableId, input.mapping, signal ?? neverAborted()),
  ),

  importRows: os.importRows.handler(({ context, input }) => {
    const rows = plannedRows(openFile(context), input.planId, input.status)
    return { total: rows.length, rows: rows.slice(input.offset, input.offset + input.limit) }
  }),

  applyImport: os.applyImport.handler(({ context, input }) =>
    applyPeople(openFile(context), context.host, input.planId, new Set(input.statuses)),
  ),

  exportCsv: os.exportCsv.handler(({ context, input }) => {
    const { today, locale, ...filter } = input
    const file = openFile(context)
    const chosen = selectMembers(directory(file), filter, today).map(({ member }) => member)
    const { name } = workspaceRow(file.database)
    const title = locale === 'fr' ? `${name}, annuaire` : `${name}, directory`
    return new File([exportPeople(chosen, locale)], `${fileNameFor(title)}.csv`, {
      type: 'text/csv',
    })
  }),
})

function neverAborted(): AbortSignal {
  return new AbortController().signal
}
