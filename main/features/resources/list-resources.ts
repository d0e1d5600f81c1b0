import type { ResourceFilter, ResourceRow, ResourceSort } from '../../../preload/contract/resources'
import type { Shelved } from '../../database/library'
import { readResourceRows } from '../../database/resources'
import { resourcesWithWords } from '../../database/search-resources'
import type { WorkspaceFile } from '../../database/workspace-file'
import { wordsOf } from '../../rules/search-words'
import { selectResources } from '../../database/select-resources'
import { sortResources } from './sort-resources'

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
  { filter, today, sort, isDescending, offset, limit }: Asked,
): { total: number; rows: ResourceRow[] } {
  const found = selectResources(file, filter, today)
  const sorted =
    sort === 'relevance'
      ? byRelevance(file, found, filter.text)
      : sortResources(found, sort, isDescending)
  const ids = sorted.slice(offset, offset + limit).map(({ id }) => id)
  return { total: found.length, rows: readResourceRows(file.database, ids) }
}

/** Those whose title holds every word first; the newest first among equals. */
function byRelevance(
  file: WorkspaceFile,
  found: readonly Shelved[],
  text: string,
): readonly Shelved[] {
  const words = wordsOf(text)
  if (words.length === 0) return found
  const titled = resourcesWithWords(file, words, true)
  return [...found.filter(({ id }) => titled.has(id)), ...found.filter(({ id }) => !titled.has(id))]
}

/** What waits to be read or looked at again, the longest waiting first: since its day, or since it came. */
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
