import { inArray } from 'drizzle-orm'
import type { Resource } from '../../../preload/contract/resource-shapes'
import { type MergeChoices, planMerge } from '../../../preload/rules/plan-merge'
import type { Writing } from '../../database/action'
import { readResources } from '../../database/resources'
import { updateResource } from '../../database/resource-writing'
import { resources } from '../../database/schema'
import { fail } from '../../rules/failure'
import { followDistinct } from './dismiss'
import { followFiles } from './follow-files'
import { followUses } from './follow-uses'

/** SQLite takes only so many parameters at once. */
const writtenAtOnce = 500

interface Merge {
  kept: Resource
  others: readonly Resource[]
  choices?: MergeChoices
}

/** Makes one resource of those of these ids; fails where one of them is not in the library. */
export function mergeResources(
  writing: Writing,
  keptId: string,
  mergedIds: readonly string[],
  choices: MergeChoices,
): void {
  const ids = [...new Set([keptId, ...mergedIds])]
  const read = readResources(writing.database, ids)
  const [kept, ...others] = read
  const isWhole = read.length === ids.length && read.every(({ deletedAt }) => deletedAt === null)
  if (!kept || !isWhole) fail('NOT_FOUND', { kind: 'resource' })
  mergeAll(writing, [{ kept, others, choices }])
}

/** Makes one resource of each several: all that leads to the others leads to the one kept. */
export function mergeAll(writing: Writing, merges: readonly Merge[]): void {
  const keptBy = new Map(
    merges.flatMap(({ kept, others }) => others.map(({ id }) => [id, kept.id] as const)),
  )
  trash(writing, [...keptBy.keys()])
  for (const { kept, others, choices } of merges) {
    const { fields, files } = planMerge(kept, others, choices)
    if (changes(kept, fields)) updateResource(writing, kept.id, fields)
    if (files.length > 0) followFiles(writing, kept.id, files)
  }
  followUses(writing, keptBy)
  followDistinct(writing, keptBy)
}

function trash({ database, at }: Writing, ids: readonly string[]): void {
  for (let from = 0; from < ids.length; from += writtenAtOnce) {
    database
      .update(resources)
      .set({ deletedAt: at, updatedAt: at })
      .where(inArray(resources.id, ids.slice(from, from + writtenAtOnce)))
      .run()
  }
}

/** Most duplicates of an import say nothing that the one kept does not. */
function changes(kept: Resource, fields: Partial<Resource>): boolean {
  const names = Object.keys(fields) as (keyof typeof fields)[]
  return names.some((name) => JSON.stringify(fields[name]) !== JSON.stringify(kept[name]))
}
