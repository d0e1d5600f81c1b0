import type { SearchHit } from '../../preload/contract/search'
import { wordsOf } from '../rules/search-words'
import { library, type Shelved } from './library'
import { readResourceRows } from './resources'
import { passing, wordTests } from './select-resources'
import type { WorkspaceFile } from './workspace-file'

/**
 * Those whose title holds every word first, in the order they come in: said in a word, known by
 * whoever searches, and the same for two results as for a hundred thousand.
 */
export function byRelevance(
  file: WorkspaceFile,
  found: readonly Shelved[],
  text: string,
): readonly Shelved[] {
  const tests = wordTests(file, text, true)
  if (tests.length === 0) return found
  const titled = passing(found, tests)
  if (titled.length === found.length || titled.length === 0) return found
  const first = new Set(titled)
  return [...titled, ...found.filter((one) => !first.has(one))]
}

/** Resources for a search over every kind of record, the best first. */
export function searchLibrary(file: WorkspaceFile, text: string, limit: number): SearchHit[] {
  if (wordsOf(text).length === 0) return []
  const found = byRelevance(file, passing(library(file), wordTests(file, text, false)), text)
  const ids = found.slice(0, limit).map(({ id }) => id)
  return readResourceRows(file.database, ids).map(({ id, title, authors, containerTitle }) => ({
    kind: 'resource',
    id,
    title,
    excerpt: [authors, containerTitle].filter((words) => words !== '').join(', '),
  }))
}
