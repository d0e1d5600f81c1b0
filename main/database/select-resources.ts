import type { ResourceFilter } from '../../preload/contract/resource-shapes'
import { folded } from '../../preload/rules/folded'
import { collectionsBelow } from './collections'
import { library, type Shelved } from './library'
import { type Found, foundBy, isFound } from './search-resources'
import { tagIdsByName } from './tags'
import type { WorkspaceFile } from './workspace-file'

/** Those of the library a filter lets through, the newest first. */
export function selectResources(
  file: WorkspaceFile,
  filter: ResourceFilter,
  today: string,
): readonly Shelved[] {
  const found = foundBy(file, filter.text, 'all')
  const question = { found, tests: testsOf(file, filter, today), first: null }
  return passing(library(file), question, Number.POSITIVE_INFINITY).passed
}

type Test = (one: Shelved) => boolean

export interface Question {
  found: Found | null
  tests: readonly Test[]
  /** Those shown before the others. */
  first: Found | null
}

/** A window on the resources that pass, and how many do. */
export function passingWindow(
  all: readonly Shelved[],
  question: Question,
  offset: number,
  limit: number,
): { total: number; ids: string[] } {
  const { total, passed } = passing(all, question, offset + limit)
  return { total, ids: passed.slice(offset, offset + limit).map(({ id }) => id) }
}

/**
 * Resources that were found and pass every test, in the order they come in. No more are kept than
 * are asked for: a letter typed finds nearly all of a hundred thousand, and lists of them would
 * weigh more than they do.
 */
function passing(
  all: readonly Shelved[],
  { found, tests, first }: Question,
  atMost: number,
): { total: number; passed: readonly Shelved[] } {
  if (found === null && tests.length === 0) return { total: all.length, passed: all }
  const numbers = found && numbersOf(all)
  const leading: Shelved[] = []
  const others: Shelved[] = []
  let total = 0
  for (let index = 0; index < all.length; index += 1) {
    // Numbers alone are looked at first: going by way of the objects takes ten times longer.
    const number = numbers?.[index] ?? 0
    if (found && !isFound(found, number)) continue
    const one = all[index]
    if (one === undefined || !passesAll(one, tests)) continue
    total += 1
    const group = first && isFound(first, number) ? leading : others
    if (group.length < atMost) group.push(one)
  }
  return { total, passed: leading.length === 0 ? others : leading.concat(others) }
}

function passesAll(one: Shelved, tests: readonly Test[]): boolean {
  for (const test of tests) if (!test(one)) return false
  return true
}

const numbersByList = new WeakMap<readonly Shelved[], Int32Array>()

function numbersOf(all: readonly Shelved[]): Int32Array {
  const known = numbersByList.get(all) ?? Int32Array.from(all, ({ number }) => number)
  numbersByList.set(all, known)
  return known
}

/** What a filter asks of a resource beside words: a test for each thing it says. */
export function testsOf(file: WorkspaceFile, filter: ResourceFilter, today: string): Test[] {
  const { types, states, licences, language, territory, level, proposedById } = filter
  const { isNeverUsed, isToReview, hasFile } = filter
  return [
    types && among(types, ({ type }) => type),
    states && among(states, ({ state }) => state),
    licences && among(licences, ({ licence }) => licence),
    language !== undefined && ((one: Shelved) => one.language === language),
    territory !== undefined && ((one: Shelved) => one.territory === territory),
    level !== undefined && ((one: Shelved) => one.level === level),
    proposedById !== undefined && ((one: Shelved) => one.proposedById === proposedById),
    isNeverUsed !== undefined && ((one: Shelved) => (one.useCount === 0) === isNeverUsed),
    isToReview !== undefined && ((one: Shelved) => isWaiting(one, today) === isToReview),
    hasFile !== undefined && ((one: Shelved) => one.hasFile === hasFile),
    ...tagTests(file, filter.tags ?? []),
    placeTest(file, filter.collectionId),
  ].filter((test) => typeof test === 'function')
}

function among<T>(values: readonly T[], valueOf: (one: Shelved) => T): Test {
  const wanted = new Set(values)
  return (one) => wanted.has(valueOf(one))
}

function tagTests(file: WorkspaceFile, names: readonly string[]): Test[] {
  if (names.length === 0) return []
  return tagIdsByName(file.database, names.map(folded)).map(
    (id) => (one) => id !== null && one.tagIds.includes(id),
  )
}

function placeTest(
  file: WorkspaceFile,
  collectionId: ResourceFilter['collectionId'],
): Test | undefined {
  if (collectionId === undefined) return undefined
  if (collectionId === null) return ({ collectionIds }) => collectionIds.length === 0
  const within = collectionsBelow(file.database, collectionId)
  return ({ collectionIds }) => collectionIds.some((id) => within.has(id))
}

/** Nobody has read it yet, or its day to be looked at again has come. */
export function isWaiting({ state, reviewOn }: Shelved, today: string): boolean {
  return state === 'toRead' || (reviewOn !== null && reviewOn <= today)
}
