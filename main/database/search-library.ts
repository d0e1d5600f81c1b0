import type { SearchHit } from '../../preload/contract/search'
import { wordsOf } from '../rules/search-words'
import { library } from './library'
import { readResourceRows } from './resources'
import { foundBy } from './search-resources'
import { passingWindow } from './select-resources'
import type { WorkspaceFile } from './workspace-file'

/** Resources for a search over every kind of record, the best first. */
export function searchLibrary(file: WorkspaceFile, text: string, limit: number): SearchHit[] {
  if (wordsOf(text).length === 0) return []
  const question = {
    found: foundBy(file, text, 'all'),
    tests: [],
    first: foundBy(file, text, 'title'),
  }
  const { ids } = passingWindow(library(file), question, 0, limit)
  return readResourceRows(file.database, ids).map(({ id, title, authors, containerTitle }) => ({
    kind: 'resource',
    id,
    title,
    excerpt: [authors, containerTitle].filter((words) => words !== '').join(', '),
  }))
}
