import { folded } from './folded'

interface Named {
  family: string
  literal: string
}

/** The letters of a title and of its first author: near-same titles of one author give the same. */
export function titleKey(title: string, creators: readonly Named[]): string {
  const [first] = creators
  return `${letters(title)}|${letters(first ? first.family || first.literal : '')}`
}

function letters(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
