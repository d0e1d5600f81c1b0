import type {
  ResourceFilter,
  ResourceRow,
  ResourceSort,
} from '../../../preload/contract/resource-shapes'
import { firstResources, isLibraryRead } from '../../database/library'
import { readResourceRows } from '../../database/resources'
import { foundBy } from '../../database/search-resources'
import { passingWindow, selectResources, testsOf } from '../../database/select-resources'
import type { WorkspaceFile } from '../../database/workspace-file'
import { sortLibrary } from './sort-resources'

interface Asked {
  filter: ResourceFilter
  today: string
  sort: ResourceSort
  isDescending: boolean
  offset: number
  limit: number
}

/** A window on what a filter lets through, and how many that is. */
export function listResources(
  file: WorkspaceFile,
  asked: Asked,
): { total: number; rows: ResourceRow[] } {
  const { total, ids } = chosen(file, asked)
  return { total, rows: readResourceRows(file.database, ids) }
}

function chosen(
  file: WorkspaceFile,
  { filter, today, sort, isDescending, offset, limit }: Asked,
): { total: number; ids: string[] } {
  const isNewestFirst = sort === 'relevance' || (sort === 'addedAt' && isDescending)
  // What is shown at first waits for nothing that it does not need.
  if (isNewestFirst && isUnfiltered(filter) && !isLibraryRead(file))
    return firstResources(file, offset, limit)
  const question = {
    found: foundBy(file, filter.text, 'all'),
    tests: testsOf(file, filter, today),
    // Said in a word, known by whoever searches, and the same for two results as for thousands.
    first: sort === 'relevance' ? foundBy(file, filter.text, 'title') : null,
  }
  return passingWindow(sortLibrary(file, sort, isDescending), question, offset, limit)
}

function isUnfiltered({ text, ...others }: ResourceFilter): boolean {
  return text.trim() === '' && Object.values(others).every((value) => value === undefined)
}

/** What waits, the longest waiting first: since its day to be looked at, or since it came. */
export function listWaiting(
  file: WorkspaceFile,
  today: string,
  limit: number,
): { total: number; rows: ResourceRow[] } {
  const waiting = selectResources(file, { text: '', isToReview: true }, today)
    .map(({ id, reviewOn, addedAt }) => ({ id, since: waitingSince(reviewOn, addedAt, today) }))
    .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  const ids = waiting.slice(0, limit).map(({ id }) => id)
  return { total: waiting.length, rows: readResourceRows(file.database, ids) }
}

function waitingSince(reviewOn: string | null, addedAt: string, today: string): string {
  return reviewOn !== null && reviewOn <= today ? reviewOn : addedAt
}
