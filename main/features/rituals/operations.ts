import { implement } from '@orpc/server'
import { eq } from 'drizzle-orm'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act, type Writing } from '../../database/action'
import { findOccurrence } from '../../database/read-occurrence'
import { insertRitual } from '../../database/rituals'
import { rituals, series } from '../../database/schema'
import { checkedRule } from '../../rules/checked-rule'
import { fail } from '../../rules/failure'
import { ritualTemplates } from '../../rules/ritual-templates'
import { carryOut, changeDate, foresee, planEnding, planMove, planUpdate } from './editing'
import { cancelDate, holdDate, resetDate } from './plan-date'
import { getRitual, listRituals, listTrash } from './read'

const os = implement(contract.rituals).$context<EngineContext>()

export const ritualsRouter = os.router({
  list: os.list.handler(({ context }) => listRituals(openFile(context).database)),

  get: os.get.handler(({ context, input }) => getRitual(openFile(context).database, input.id)),

  occurrence: os.occurrence.handler(({ context, input }) =>
    findOccurrence(openFile(context).database, input),
  ),

  templates: os.templates.handler(({ input }) => ritualTemplates(input.locale, input.from)),

  create: os.create.handler(({ context, input }) => {
    const file = openFile(context)
    const draft = checkedRule(input)
    const { actionId, value } = act(file, 'rituals.create', (writing) =>
      insertRitual(writing, draft),
    )
    return { actionId, ritual: getRitual(file.database, value) }
  }),

  update: os.update.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId, value } = carryOut(file, 'rituals.update', planUpdate(input))
    const { fate: exceptions, key } = value
    return { actionId, ritual: getRitual(file.database, input.id), key, exceptions }
  }),

  previewUpdate: os.previewUpdate.handler(({ context, input }) =>
    foresee(openFile(context), planUpdate(input)),
  ),

  remove: os.remove.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'rituals.remove', (writing) =>
      setTrashed(writing, input.id, true),
    )
    return { actionId, ritual: getRitual(file.database, input.id) }
  }),

  trash: os.trash.handler(({ context }) => listTrash(openFile(context).database)),

  restore: os.restore.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'rituals.restore', (writing) =>
      setTrashed(writing, input.id, false),
    )
    return { actionId, ritual: getRitual(file.database, input.id) }
  }),

  moveOccurrence: os.moveOccurrence.handler(({ context, input }) => {
    const file = openFile(context)
    const { seriesId, originalStart } = input
    const { actionId, value } = carryOut(file, 'rituals.moveOccurrence', planMove(input))
    return { actionId, key: value.key ?? { seriesId, originalStart }, exceptions: value.fate }
  }),

  previewMove: os.previewMove.handler(({ context, input }) =>
    foresee(openFile(context), planMove(input)),
  ),

  end: os.end.handler(({ context, input }) => {
    const { actionId, value } = carryOut(openFile(context), 'rituals.end', planEnding(input))
    return { actionId, exceptions: value.fate }
  }),

  previewEnd: os.previewEnd.handler(({ context, input }) =>
    foresee(openFile(context), planEnding(input)),
  ),

  holdOccurrence: os.holdOccurrence.handler(({ context, input }) =>
    changeDate(openFile(context), 'rituals.holdOccurrence', input, (state, at) =>
      holdDate(state, input, at),
    ),
  ),

  cancelOccurrence: os.cancelOccurrence.handler(({ context, input }) => {
    const { reason, ...key } = input
    return changeDate(openFile(context), 'rituals.cancelOccurrence', key, (state, at) =>
      cancelDate(state, key, reason, at),
    )
  }),

  resetOccurrence: os.resetOccurrence.handler(({ context, input }) =>
    changeDate(openFile(context), 'rituals.resetOccurrence', input, (state, at) =>
      resetDate(state, input, at),
    ),
  ),
})

/** Puts a ritual and its series in the trash together, or takes them out together. */
function setTrashed({ database, at }: Writing, id: string, isTrashed: boolean): void {
  const ritual = database.select().from(rituals).where(eq(rituals.id, id)).get()
  if (!ritual) return fail('NOT_FOUND', { kind: 'ritual' })
  if ((ritual.deletedAt !== null) === isTrashed) return
  const deletedAt = isTrashed ? at : null
  database.update(rituals).set({ deletedAt, updatedAt: at }).where(eq(rituals.id, id)).run()
  const own = database.select().from(series).where(eq(series.ritualId, id)).all()
  for (const one of own.filter((row) => isTrashed || row.deletedAt === ritual.deletedAt)) {
    database.update(series).set({ deletedAt, updatedAt: at }).where(eq(series.id, one.id)).run()
  }
}
