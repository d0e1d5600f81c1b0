import { and, inArray, isNull } from 'drizzle-orm'
import type { Resource } from '../../../preload/contract/resources'
import type { Writing } from '../../database/action'
import { readResources } from '../../database/resources'
import { updateResource } from '../../database/resource-writing'
import { resources } from '../../database/schema'
import { fail } from '../../rules/failure'
import { followDistinct } from './dismiss'
import { followFiles } from './follow-files'
import { followUses } from './follow-uses'
import { type MergeChoices, planMerge } from '../../../preload/rules/plan-merge'

/** Makes one resource of several: all that leads to the others leads to the one kept. */
export function mergeResources(
  writing: Writing,
  keptId: string,
  mergedIds: readonly string[],
  choices: MergeChoices = {},
): void {
  const asked = [...new Set(mergedIds)].filter((id) => id !== keptId)
  const [kept, ...others] = liveResources(writing, [keptId, ...asked])
  const { fields, files } = planMerge(kept, others, choices)
  // First, so that nobody ever sees two of them.
  const { database, at } = writing
  database
    .update(resources)
    .set({ deletedAt: at, updatedAt: at })
    .where(inArray(resources.id, asked))
    .run()
  updateResource(writing, keptId, fields)
  followFiles(writing, keptId, files)
  followUses(writing, keptId, asked)
  followDistinct(writing, keptId, asked)
}

function liveResources(
  { database }: Writing,
  ids: [string, ...string[]],
): [Resource, ...Resource[]] {
  const live = database
    .select({ id: resources.id })
    .from(resources)
    .where(and(inArray(resources.id, ids), isNull(resources.deletedAt)))
    .all()
  const [kept, ...others] = readResources(database, ids)
  if (live.length < ids.length || !kept) return fail('NOT_FOUND', { kind: 'resource' })
  return [kept, ...others]
}
