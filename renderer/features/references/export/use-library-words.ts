import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { ResourceColumn } from '../../../../preload/contract/references'
import { ResourceState, ResourceType } from '../../../../preload/contract/resource-shapes'
import { SourceRhythm } from '../../../../preload/contract/sources'
import type { LibraryWord } from '../../../../preload/rules/library-words'

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

/** The words that a file of the library needs, in the reader's language. */
export function useLibraryWords(): () => Record<string, string> {
  const { t } = useTranslation()
  return useCallback(() => {
    const words: [LibraryWord, string][] = [
      ...pageWords.map((key): [LibraryWord, string] => [key, t(`libraryExport.words.${key}`)]),
      ...ResourceType.options.map((type): [LibraryWord, string] => [
        `type.${type}`,
        t(`resources.types.${type}`),
      ]),
      ...ResourceState.options.map((state): [LibraryWord, string] => [
        `state.${state}`,
        t(`resources.states.${state}`),
      ]),
      ...SourceRhythm.options.map((rhythm): [LibraryWord, string] => [
        `rhythm.${rhythm}`,
        t(`sources.rhythms.${rhythm}`),
      ]),
      ...ResourceColumn.options.map((column): [LibraryWord, string] => [
        `column.${column}`,
        t(`libraryExport.columns.${column}`),
      ]),
    ]
    return Object.fromEntries(words)
  }, [t])
}
