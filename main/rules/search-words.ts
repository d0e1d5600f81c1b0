import { folded } from '../../preload/rules/folded'

const wordsAtMost = 12

/** The words of what somebody searches, without case or accents; the first twelve. */
export function wordsOf(text: string): string[] {
  return (folded(text.normalize('NFKC')).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, wordsAtMost)
}
