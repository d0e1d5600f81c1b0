import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { getResource } from '../../database/resources'
import { dismiss } from './dismiss'
import { mergeResources } from './merge'
import { mergeGroups } from './merge-groups'
import { readAlike } from './read-alike'
import { duplicateGroups, withResources } from './read-groups'

const os = implement(contract.duplicates).$context<EngineContext>()

export const duplicatesRouter = os.router({
  like: os.like.handler(({ context, input: { exceptId, ...known } }) =>
    readAlike(openFile(context).database, known, exceptId),
  ),

  groups: os.groups.handler(({ context, input: { offset, limit } }) => {
    const file = openFile(context)
    const groups = duplicateGroups(file)
    return {
      total: groups.length,
      sureCount: groups.filter(({ isSure }) => isSure).length,
      groups: withResources(file.database, groups.slice(offset, offset + limit)),
    }
  }),

  dismiss: os.dismiss.handler(({ context, input: { ids } }) => {
    const { actionId } = act(openFile(context), 'duplicates.dismiss', (writing) => {
      dismiss(writing, ids)
    })
    return { actionId }
  }),

  merge: os.merge.handler(({ context, input: { keptId, mergedIds, choices } }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'duplicates.merge', (writing) => {
      mergeResources(writing, keptId, mergedIds, choices)
    })
    return { actionId, resource: getResource(file.database, keptId) }
  }),

  mergeMany: os.mergeMany.handler(({ context, input: { keys } }) => {
    const file = openFile(context)
    const asked = keys === 'sure' ? null : new Set(keys)
    const groups = duplicateGroups(file).filter(({ key, isSure }) => asked?.has(key) ?? isSure)
    const { actionId, value } = act(file, 'duplicates.mergeMany', (writing) =>
      mergeGroups(writing, groups),
    )
    return { actionId, merged: value }
  }),
})
