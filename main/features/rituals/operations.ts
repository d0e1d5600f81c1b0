import { implement } from '@orpc/server'
import { eq } from 'drizzle-orm'
import { contract } from '../../../preload/contract'
import type { OccurrenceKey, RitualDraft } from '../../../preload/contract/rituals'
import { type EngineContext, openFile } from '../../context'
import { act, type Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import {
  findException,
  growSequence,
  moveOccurrence,
  seriesOf,
  writeException,
} from '../../database/occurrence-writing'
import { identityOf, insertRitual, scheduleOf } from '../../database/rituals'
import { rituals, series } from '../../database/schema'
import { checkedRule } from '../../rules/checked-rule'
import { fail } from '../../rules/failure'
import { ritualTemplates } from '../../rules/ritual-templates'
import { workspaceTimeZone } from '../../database/workspace-row'
import { followSchedule } from './exceptions'
import { readOccurrence } from '../../database/read-occurrence'
import { getRitual, listRituals, listTrash } from './read'

const os = implement(contract.rituals).$context<EngineContext>()

export const ritualsRouter = os.router({
  list: os.list.handler(({ context }) => listRituals(openFile(context).database)),

  get: os.get.handler(({ context, input }) => getRitual(openFile(context).database, input.id)),

  occurrence: os.occurrence.handler(({ context, input }) =>
    readOccurrence(openFile(context).database, input),
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
    const { id, seriesId, span: _span, originalStart: _start, ...draft } = input
    const { actionId, value } = act(file, 'rituals.update', (writing) =>
      rewriteRitual(writing, id, seriesId, draft),
    )
    const exceptions = { kept: 0, moved: 0, dropped: value }
    return { actionId, ritual: getRitual(file.database, id), key: null, exceptions }
  }),

  previewUpdate: os.previewUpdate.handler(pending),

  previewMove: os.previewMove.handler(pending),

  previewEnd: os.previewEnd.handler(pending),

  holdOccurrence: os.holdOccurrence.handler(pending),

  end: os.end.handler(pending),

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
    const { seriesId, originalStart, start, durationMinutes } = input
    const key = { seriesId, originalStart }
    return moved(
      key,
      act(openFile(context), 'rituals.moveOccurrence', (writing) => {
        const to = { start, durationMinutes }
        moveOccurrence(writing, key, to, workspaceTimeZone(writing.database))
      }),
    )
  }),

  cancelOccurrence: os.cancelOccurrence.handler(({ context, input }) => {
    const { reason, ...key } = input
    return written(
      act(openFile(context), 'rituals.cancelOccurrence', (writing) => {
        seriesOf(writing.database, key)
        writeException(writing, key, { state: 'cancelled', reason })
      }),
    )
  }),

  resetOccurrence: os.resetOccurrence.handler(({ context, input }) =>
    written(
      act(openFile(context), 'rituals.resetOccurrence', (writing) => {
        const exception = findException(writing.database, input)
        if (!exception || exception.deletedAt !== null) fail('NOT_FOUND', { kind: 'occurrence' })
        if (exception.isExtra) {
          const home = { startOn: null, startTime: null, durationMinutes: null }
          writeException(writing, input, { state: 'planned', reason: '', ...home })
        } else {
          writeException(writing, input, { deletedAt: writing.at })
        }
      }),
    ),
  ),
})

const moved = (key: OccurrenceKey, { actionId }: { actionId: string | null }) => ({
  actionId,
  key,
  exceptions: { kept: 0, moved: 0, dropped: 0 },
})

const written = ({ actionId }: { actionId: string | null }) => ({ actionId })

/** Writes what differs of a ritual and of one of its series; gives the exceptions that were dropped. */
function rewriteRitual(writing: Writing, id: string, seriesId: string, input: RitualDraft): number {
  const { database, at } = writing
  const draft = checkedRule(input)
  const ritual = database.select().from(rituals).where(eq(rituals.id, id)).get()
  const own = database.select().from(series).where(eq(series.id, seriesId)).get()
  if (!ritual || ritual.deletedAt !== null) return fail('NOT_FOUND', { kind: 'ritual' })
  if (!own || own.ritualId !== id) return fail('NOT_FOUND', { kind: 'series' })
  const identity = changedFields(ritual, identityOf(draft))
  const schedule = changedFields(own, scheduleOf(draft))
  if (!isEmpty(identity)) {
    database
      .update(rituals)
      .set({ ...identity, updatedAt: at })
      .where(eq(rituals.id, id))
      .run()
  }
  if (!isEmpty(schedule)) {
    database.update(series).set(schedule).where(eq(series.id, seriesId)).run()
  }
  if (isEmpty(identity) && isEmpty(schedule)) return 0
  growSequence(writing, seriesId)
  return isEmpty(schedule) ? 0 : followSchedule(writing, seriesId, draft)
}

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

function pending(): never {
  throw new Error('not built yet')
}
