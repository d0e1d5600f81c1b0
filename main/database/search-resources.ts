import { indexGeneration, indexStaleResources } from './resource-index'
import type { WorkspaceFile } from './workspace-file'

/** Whether a number of the index was found: one where it was. */
export type Found = Uint8Array

interface Kept {
  generation: number
  byQuestion: Map<string, Found>
}

const keptByFile = new WeakMap<WorkspaceFile, Kept>()
/** What is typed comes back: letters taken out, another word added. A hundred kilobytes each. */
const keptAtMost = 40

/**
 * Which resources have a word that begins so, anywhere or in their title: asked of the index once,
 * then kept until a resource's words change.
 */
export function resourcesWithWord(file: WorkspaceFile, word: string, isInTitle: boolean): Found {
  const { sqlite } = file
  indexStaleResources(sqlite)
  // What a transaction shows may never be: nothing of it is kept.
  if (sqlite.inTransaction) return ask(file, word, isInTitle)
  const generation = indexGeneration(sqlite)
  const known = keptByFile.get(file)
  const kept = known?.generation === generation ? known : { generation, byQuestion: new Map() }
  keptByFile.set(file, kept)
  const question = `${isInTitle ? 'title' : 'all'} ${word}`
  const found = kept.byQuestion.get(question) ?? ask(file, word, isInTitle)
  kept.byQuestion.delete(question)
  kept.byQuestion.set(question, found)
  for (const oldest of [...kept.byQuestion.keys()].slice(0, -keptAtMost))
    kept.byQuestion.delete(oldest)
  return found
}

function ask({ sqlite }: WorkspaceFile, word: string, isInTitle: boolean): Found {
  const table = isInTitle ? 'resource_title_words' : 'resource_words'
  const numbers = sqlite
    .prepare<[string], number>(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`)
    .pluck()
    .all(`"${word}"*`)
  const greatest = sqlite
    .prepare<[], number | null>('SELECT max(rowid) FROM searched_resources')
    .pluck()
    .get()
  const found = new Uint8Array((greatest ?? 0) + 1)
  for (const number of numbers) found[number] = 1
  return found
}
