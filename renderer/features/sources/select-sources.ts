import type { Source, SourceRhythm } from '../../../preload/contract/sources'
import { folded } from '../../../preload/rules/folded'

/** What of the sources is shown; nothing given lets each of them through. */
export interface SourceFilter {
  text: string
  ownerId: string | null
  rhythm: SourceRhythm | null
  isPaused: boolean | null
}

export const everySource: SourceFilter = { text: '', ownerId: null, rhythm: null, isPaused: null }

/** The sources of which some word begins with each word typed, and that are as asked. */
export function selectSources(sources: readonly Source[], filter: SourceFilter): Source[] {
  const wanted = wordsOf(filter.text)
  return sources.filter(
    (source) =>
      (filter.ownerId === null || source.ownerId === filter.ownerId) &&
      (filter.rhythm === null || source.rhythm === filter.rhythm) &&
      (filter.isPaused === null || source.isPaused === filter.isPaused) &&
      hasWords(source, wanted),
  )
}

function hasWords({ name, address, feed, note }: Source, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const words = wordsOf(`${name} ${address} ${feed} ${note}`)
  return wanted.every((start) => words.some((word) => word.startsWith(start)))
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
