import type { ResourceFilter } from '../../preload/contract/resources'
import { folded } from '../../preload/rules/folded'
import { wordsOf } from '../rules/search-words'
import { collectionsBelow } from './collections'
import { library, type Shelved } from './library'
import { resourcesWithWord } from './search-resources'
import { tagIdsByName } from './tags'
import type { WorkspaceFile } from './workspace-file'

/** Those of the library a filter lets through, the newest first. */
export function selectResources(
  file: WorkspaceFile,
  filter: ResourceFilter,
  today: string,
): readonly Shelved[] {
  return passing(library(file), testsOf(file, filter, today))
}

export type Test = (one: Shelved) => boolean

/** Resources that pass every test, in the order they come in. */
export function passing(all: readonly Shelved[], tests: readonly Test[]): readonly Shelved[] {
  const [first, second, ...others] = tests
  if (!first) return all
  if (!second) return all.filter(first)
  return all.filter((one) => first(one) && second(one) && others.every((test) => test(one)))
}

/** What a filter asks of a resource: a test for each thing it says, none where it says nothing. */
export function testsOf(file: WorkspaceFile, filter: ResourceFilter, today: string): Test[] {
  const { types, states, licences, language, territory, level, proposedById } = filter
  const { isNeverUsed, isToReview, hasFile } = filter
  return [
    ...wordTests(file, filter.text, false),
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

/** Each word begins one of theirs, or one of their title's. Signs alone are no word: nothing has them. */
export function wordTests(file: WorkspaceFile, text: string, isInTitle: boolean): Test[] {
  if (text.trim() === '') return []
  const words = wordsOf(text)
  if (words.length === 0) return [() => false]
  return words.map((word) => {
    const found = resourcesWithWord(file, word, isInTitle)
    return ({ number }) => found[number] === 1
  })
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
