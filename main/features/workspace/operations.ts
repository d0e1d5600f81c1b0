import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { implement } from '@orpc/server'
import { eq } from 'drizzle-orm'
import { contract } from '../../../preload/contract'
import type { WorkspaceStatus } from '../../../preload/contract/workspace'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { insertRitual } from '../../database/rituals'
import { devices, people, workspaces } from '../../database/schema'
import { workspaceRow } from '../../database/workspace-row'
import { fail } from '../../rules/failure'
import { draftFromTemplate, ritualTemplates } from '../../rules/ritual-templates'
import { foundWorkspace, freePath } from './founding'
import { moveWorkspace } from './moving'
import { describe, putOnDesk } from './opening'
import { forgetRecent, listRecent, rememberRecent } from './recent'
import { fillSample, sampleFounding } from './sample'

const os = implement(contract.workspace).$context<EngineContext>()

export const workspaceRouter = os.router({
  status: os.status.handler(({ context }) => status(context)),

  create: os.create.handler(async ({ context, input }) => {
    const { host } = context
    const { kind } = input
    const name = input.name === '' ? defaultName[kind][input.locale] : input.name
    const path = freePath(input.folder ?? host.documentsFolder, name)
    const { subtitle, timeZone, authorName, pairName } = input
    const founding = { kind, name, subtitle, timeZone, authorName, pairName, isSample: false }
    await foundWorkspace(host, path, founding, (writing, { authorId, pairId }) => {
      // Nothing is met there: statements of others are read.
      if (kind === 'supervision') return
      const chosen = new Set(input.templates)
      for (const template of ritualTemplates(input.locale, input.startOn)) {
        if (!chosen.has(template.key)) continue
        const leads = { leadId: authorId, backupId: pairId }
        insertRitual(writing, { ...draftFromTemplate(template, timeZone), ...leads })
      }
    })
    return putOnDesk(context, path)
  }),

  createSample: os.createSample.handler(async ({ context, input }) => {
    const { host } = context
    const founding = sampleFounding(input.locale)
    const path = freePath(join(host.dataFolder, 'samples'), founding.name)
    await foundWorkspace(host, path, founding, (writing, team) => fillSample(writing, team, input))
    return putOnDesk(context, path)
  }),

  removeSample: os.removeSample.handler(({ context }) => {
    const file = openFile(context)
    if (!workspaceRow(file.database).isSample) fail('NOT_FOUND', { kind: 'action' })
    file.close()
    context.desk.file = null
    rmSync(file.path)
    forgetRecent(context.host.dataFolder, file.path)
    return status(context)
  }),

  open: os.open.handler(({ context, input }) => putOnDesk(context, input.path)),

  close: os.close.handler(({ context }) => {
    context.desk.file?.close()
    context.desk.file = null
    return status(context)
  }),

  forget: os.forget.handler(({ context, input }) => {
    forgetRecent(context.host.dataFolder, input.path)
    return status(context)
  }),

  update: os.update.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'workspace.update', ({ database, at }) => {
      const row = workspaceRow(database)
      const fields = changedFields(row, definedOnly(input))
      if (isEmpty(fields)) return
      database
        .update(workspaces)
        .set({ ...fields, updatedAt: at })
        .where(eq(workspaces.id, row.id))
        .run()
    })
    const workspace = describe(file)
    const { path, name, isSample } = workspace
    rememberRecent(context.host.dataFolder, {
      path,
      name,
      isSample,
      openedAt: new Date().toISOString(),
    })
    return { actionId, workspace }
  }),

  identify: os.identify.handler(({ context, input }) => {
    const file = openFile(context)
    act(file, 'workspace.register', ({ database, at }) => {
      const person = database.select().from(people).where(eq(people.id, input.authorId)).get()
      if (!person || person.deletedAt !== null) fail('NOT_FOUND', { kind: 'member' })
      database
        .update(devices)
        .set({ personId: person.id, updatedAt: at })
        .where(eq(devices.id, file.identity.deviceId))
        .run()
    })
    file.identity = { ...file.identity, authorId: input.authorId }
    return describe(file)
  }),

  move: os.move.handler(({ context, input }) => moveWorkspace(context, input.folder)),
})

const defaultName = {
  community: { fr: 'Ma communauté', en: 'My community' },
  supervision: { fr: 'Relevés à relire', en: 'Statements to review' },
}

function status({ desk, host }: EngineContext): WorkspaceStatus {
  return {
    current: desk.file === null ? null : describe(desk.file),
    recent: listRecent(host.dataFolder).filter(
      ({ path, isSample }) => !isSample || existsSync(path),
    ),
    defaultFolder: host.documentsFolder,
    defaultTimeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}

/** The same fields less those left undefined, which optional input may hold. */
function definedOnly<T extends object>(input: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
