import type { ResourceSort } from '../../../preload/contract/resource-shapes'
import { folded } from '../../../preload/rules/folded'
import { isBefore, library, type Shelved } from '../../database/library'
import type { WorkspaceFile } from '../../database/workspace-file'

type Column = Exclude<ResourceSort, 'relevance' | 'addedAt'>

interface Keyed {
  one: Shelved
  key: string | number
}

interface Order {
  of: readonly Shelved[]
  keyed: readonly Keyed[]
  sorted: readonly Shelved[]
}

const ordersByFile = new WeakMap<WorkspaceFile, Map<string, Order>>()
const keptAtMost = 2
/** Beyond this many, reading every title is faster than those asked for. */
const readByIdAtMost = 5000

/**
 * The library by a column; what is empty comes last whichever the direction, equals the newest
 * first. Kept: after a write, those that did not change are in order already.
 */
export function sortLibrary(
  file: WorkspaceFile,
  sort: ResourceSort,
  isDescending: boolean,
): readonly Shelved[] {
  const all = library(file)
  if (sort === 'relevance') return all
  if (sort === 'addedAt') return isDescending ? all : all.toReversed()
  const orders = ordersByFile.get(file) ?? new Map<string, Order>()
  ordersByFile.set(file, orders)
  const name = `${sort} ${isDescending}`
  const known = orders.get(name)
  const order = known?.of === all ? known : orderOf(file, all, sort, isDescending, known)
  orders.delete(name)
  orders.set(name, order)
  for (const oldest of [...orders.keys()].slice(0, -keptAtMost)) orders.delete(oldest)
  return order.sorted
}

function orderOf(
  file: WorkspaceFile,
  all: readonly Shelved[],
  sort: Column,
  isDescending: boolean,
  known: Order | undefined,
): Order {
  const present = new Set(all)
  const kept = known?.keyed.filter(({ one }) => present.has(one)) ?? []
  for (const { one } of kept) present.delete(one)
  const direction = isDescending ? -1 : 1
  const keyed = [...kept, ...keyedBy(file, [...present], sort)].toSorted((a, b) => {
    if (a.key !== b.key) {
      if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1
      return a.key < b.key ? -direction : direction
    }
    return isBefore(a.one, b.one) ? -1 : 1
  })
  return { of: all, keyed, sorted: keyed.map(({ one }) => one) }
}

function keyedBy(file: WorkspaceFile, resources: readonly Shelved[], sort: Column): Keyed[] {
  if (sort !== 'title' && sort !== 'authors') {
    return resources.map((one) => ({ one, key: one[sort] ?? '' }))
  }
  const keys = readKeys(file, resources, sort)
  return resources.map((one) => ({ one, key: keys.get(one.id) ?? '' }))
}

/** Letters alone: « Guide » is found among the guides. */
function wordsKey(text: string): string {
  return folded(text).replace(/^[^\p{L}\p{N}]+/u, '')
}

function readKeys(
  { sqlite }: WorkspaceFile,
  resources: readonly Shelved[],
  column: 'title' | 'authors',
): Map<string, string> {
  const isFew = resources.length <= readByIdAtMost
  const rows = sqlite
    .prepare<string[], [string, string]>(
      `SELECT id, ${column} FROM resources
       WHERE ${isFew ? 'id IN (SELECT value FROM json_each(?))' : 'deleted_at IS NULL'}`,
    )
    .raw()
    .iterate(...(isFew ? [JSON.stringify(resources.map(({ id }) => id))] : []))
  const keys = new Map<string, string>()
  for (const [id, text] of rows) keys.set(id, wordsKey(text))
  return keys
}
