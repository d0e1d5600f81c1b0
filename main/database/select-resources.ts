import type { ResourceFilter } from '../../preload/contract/resources'
import { folded } from '../../preload/rules/folded'
import { collectionsBelow } from './collections'
import { library, type Shelved } from './library'
import { resourcesWithWords } from './search-resources'
import { tagIdsByName } from './tags'
import type { WorkspaceFile } from './workspace-file'
import { wordsOf } from '../rules/search-words'

/** Those of the library a filter lets through, the newest first. */
export function selectResources(
  file: WorkspaceFile,
  filter: ResourceFilter,
  today: string,
): readonly Shelved[] {
  const fits = fitting(file, filter, today)
  const words = wordsOf(filter.text)
  if (words.length === 0) {
    // Signs alone are no word: they find nothing rather than everything.
    return filter.text.trim() === '' ? library(file).filter(fits) : []
  }
  const found = resourcesWithWords(file, words, false)
  return library(file).filter((one) => found.has(one.id) && fits(one))
}

function fitting(
  file: WorkspaceFile,
  filter: ResourceFilter,
  today: string,
): (one: Shelved) => boolean {
  const { types, states, licences, language, territory, level, proposedById } = filter
  const { collectionId, isNeverUsed, isToReview, hasFile } = filter
  const tagIds = filter.tags && tagIdsByName(file.database, filter.tags.map(folded))
  const within = collectionId ? collectionsBelow(file.database, collectionId) : null
  return (one) =>
    (types === undefined || types.includes(one.type)) &&
    (states === undefined || states.includes(one.state)) &&
    (licences === undefined || licences.includes(one.licence)) &&
    (language === undefined || one.language === language) &&
    (territory === undefined || one.territory === territory) &&
    (level === undefined || one.level === level) &&
    (proposedById === undefined || one.proposedById === proposedById) &&
    (isNeverUsed === undefined || (one.useCount === 0) === isNeverUsed) &&
    (isToReview === undefined || isWaiting(one, today) === isToReview) &&
    (hasFile === undefined || one.fileCount > 0 === hasFile) &&
    (tagIds === undefined || tagIds.every((id) => id !== null && one.tagIds.includes(id))) &&
    (collectionId === undefined ||
      (within === null
        ? one.collectionIds.length === 0
        : one.collectionIds.some((id) => within.has(id))))
}

/** Nobody has read it yet, or its day to be looked at again has come. */
export function isWaiting({ state, reviewOn }: Shelved, today: string): boolean {
  return state === 'toRead' || (reviewOn !== null && reviewOn <= today)
}
