import { wordsOf } from '../rules/search-words'
import { indexGeneration, indexStaleResources } from './resource-index'
import type { WorkspaceFile } from './workspace-file'

/** Which numbers of the index were found, a bit each. */
export type Found = Uint32Array

export function isFound(found: Found, number: number): boolean {
  return (((found[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1
}

interface Kept {
  generation: number
  byQuestion: Map<string, Found>
}

const keptByFile = new WeakMap<WorkspaceFile, Kept>()
/** What is typed comes back: letters taken out, another word added. Twelve kilobytes each. */
const keptAtMost = 200

type Where = 'all' | 'title'

/**
 * Resources of which each word of a text begins one, anywhere or in their title; null where the text
 * says nothing. Signs alone are no word: nothing has them.
 */
export function foundBy(file: WorkspaceFile, text: string, where: Where): Found | null {
  if (text.trim() === '') return null
  const [first, ...others] = wordsOf(text).map((word) => foundByWord(file, word, where))
  if (!first) return new Uint32Array()
  return others.length === 0 ? first : first.map((bits, index) => meet(bits, others, index))
}

function meet(bits: number, others: readonly Found[], index: number): number {
  let met = bits
  for (const other of others) met &= other[index] ?? 0
  return met
}

/** Asked of the index once, then kept until the words of a resource change. */
function foundByWord(file: WorkspaceFile, word: string, where: Where): Found {
  const { sqlite } = file
  indexStaleResources(sqlite)
  // What a transaction shows may never be: nothing of it is kept.
  if (sqlite.inTransaction) return ask(file, word, where)
  const generation = indexGeneration(sqlite)
  const known = keptByFile.get(file)
  const kept = known?.generation === generation ? known : { generation, byQuestion: new Map() }
  keptByFile.set(file, kept)
  const question = `${where} ${word}`
  const found = kept.byQuestion.get(question) ?? ask(file, word, where)
  kept.byQuestion.delete(question)
  kept.byQuestion.set(question, found)
  for (const oldest of [...kept.byQuestion.keys()].slice(0, -keptAtMost))
    kept.byQuestion.delete(oldest)
  return found
}

function ask({ sqlite }: WorkspaceFile, word: string, where: Where): Found {
  const table = where === 'title' ? 'resource_title_words' : 'resource_words'
  const numbers = sqlite
    .prepare<[string], number>(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`)
    .pluck()
    .all(`"${word}"*`)
  const greatest = sqlite
    .prepare<[], number | null>('SELECT max(rowid) FROM searched_resources')
    .pluck()
    .get()
  const found = new Uint32Array(((greatest ?? 0) >>> 5) + 1)
  for (const number of numbers)
    found[number >>> 5] = (found[number >>> 5] ?? 0) | (1 << (number & 31))
  return found
}
