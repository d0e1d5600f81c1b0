import { MergedField } from '../contract/duplicates'
import { type Resource, type ResourceFields, type ResourceFile } from '../contract/resource-shapes'
import { folded } from './folded'

export type MergeChoices = { [Field in MergedField]?: string | undefined }

export interface MergePlan {
  /** All the fields of the one kept, those that change and those that do not. */
  fields: ResourceFields
  /** Files of the others that it has not, each once by its bytes. */
  files: ResourceFile[]
}

const noteLength = 20_000

/**
 * What the one kept becomes. A field chosen comes from who was chosen; an empty one is filled by
 * the oldest of the others that has it; notes follow one another. Tags, collections, files and
 * what no field holds are those of all; the day it was collected is the first.
 */
export function planMerge(
  kept: Resource,
  others: readonly Resource[],
  choices: MergeChoices = {},
): MergePlan {
  const all = [kept, ...others.toSorted(byAge)]
  const fields = Object.fromEntries(
    MergedField.options.map((field) => [field, mergedValue(field, all, choices[field])]),
  ) as Pick<ResourceFields, MergedField>
  return {
    fields: {
      ...fields,
      tags: uniqueBy(
        all.flatMap(({ tags }) => tags),
        folded,
      ),
      collectionIds: [...new Set(all.flatMap(({ collectionIds }) => collectionIds))],
      extra: Object.assign({}, ...all.toReversed().map(({ extra }) => extra)) as Resource['extra'],
    },
    files: filesToAdd(all),
  }
}

/** The one that says most; of equals, the oldest. */
export function mostComplete(resources: readonly [Resource, ...Resource[]]): Resource {
  return resources.reduce((best, one) => {
    const difference = saidBy(one) - saidBy(best)
    return difference > 0 || (difference === 0 && byAge(one, best) < 0) ? one : best
  })
}

/** Whether a field says nothing: a licence unknown, a state nobody changed. */
export function isUnsaid(field: MergedField, value: unknown): boolean {
  if (field === 'licence') return value === 'unknown'
  if (field === 'state') return value === 'toRead'
  return value === '' || value === null || (Array.isArray(value) && value.length === 0)
}

function saidBy(resource: Resource): number {
  const fields = MergedField.options.filter((field) => !isUnsaid(field, resource[field]))
  return (
    fields.length + resource.tags.length + resource.collectionIds.length + resource.files.length
  )
}

function mergedValue(
  field: MergedField,
  all: readonly Resource[],
  chosenId: string | undefined,
): unknown {
  const chosen = all.find(({ id }) => id === chosenId)
  if (chosen) return chosen[field]
  if (field === 'addedAt') return all.map(({ addedAt }) => addedAt).toSorted()[0]
  if (field === 'note') return notesOf(all)
  return giver(field, all)?.[field]
}

/** Who gives a field nobody chose for: the first that says something, the one kept before all. */
function giver(field: MergedField, all: readonly Resource[]): Resource | undefined {
  return all.find((one) => !isUnsaid(field, one[field])) ?? all[0]
}

/** Whose value of a field is taken where nobody chooses. */
export function defaultGiver(
  field: MergedField,
  kept: Resource,
  others: readonly Resource[],
): string {
  return (giver(field, [kept, ...others.toSorted(byAge)]) ?? kept).id
}

/** Notes one after the other; one that another holds already is not said twice. */
function notesOf(all: readonly Resource[]): string {
  return all.reduce((text, { note }) => {
    if (text.includes(note)) return text
    const longer = text === '' ? note : `${text}\n\n${note}`
    return longer.length > noteLength ? text : longer
  }, '')
}

function filesToAdd([kept, ...others]: readonly Resource[]): ResourceFile[] {
  const known = new Set(kept?.files.map(({ hash }) => hash))
  const files = others.flatMap((other) => other.files)
  return uniqueBy(files, ({ hash }) => hash).filter(({ hash }) => !known.has(hash))
}

function byAge(one: Resource, other: Resource): number {
  return compare(one.addedAt, other.addedAt) || compare(one.id, other.id)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function uniqueBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = keyOf(value)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
