import { ResourceColumn } from '../contract/references'
import { ResourceState, ResourceType } from '../contract/resource-shapes'
import { SourceRhythm } from '../contract/sources'

/** What the files of the library say besides its records; the page gives the words. */
const pageWords = [
  'library',
  'contents',
  'noCollection',
  'noTag',
  'rights',
  'unknownRights',
  'attribution',
  'empty',
] as const

const libraryWordKeys = [
  ...pageWords,
  ...ResourceType.options.map((type) => `type.${type}` as const),
  ...ResourceState.options.map((state) => `state.${state}` as const),
  ...SourceRhythm.options.map((rhythm) => `rhythm.${rhythm}` as const),
  ...ResourceColumn.options.map((column) => `column.${column}` as const),
] as const
export type LibraryWord = (typeof libraryWordKeys)[number]

/** A word of a file by its key; the key itself where the page gave none. */
export function libraryWord(words: Record<string, string>, key: LibraryWord): string {
  return words[key] ?? key
}
