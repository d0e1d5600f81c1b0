import type { StarterCategory } from '../contract/time-shapes'

/** Every word the files of time need, in the reader's language: the page gives them. */
export const fileWordKeys = [
  'sheetEntries',
  'sheetDays',
  'sheetCategories',
  'sheetTotals',
  'person',
  'day',
  'start',
  'end',
  'exact',
  'rounded',
  'seconds',
  'hours',
  'roundedHours',
  'category',
  'nature',
  'facilitation',
  'administrative',
  'voluntary',
  'link',
  'note',
  'yes',
  'no',
  'total',
  'planned',
  'community',
  'period',
  'rounding',
  'profile',
  'version',
  'submittedAt',
  'missing',
  'hash',
  'dateFormat',
  'unknownCategory',
  'file',
] as const
export type FileWord = (typeof fileWordKeys)[number]

/** A word, or the usual name of a starter category. */
export type FileWordKey = FileWord | `category.${StarterCategory}`

/** A word of a file by its key; the key itself where the page gave none. */
export function fileWord(words: Record<string, string>, key: FileWordKey): string {
  return words[key] ?? key
}

/** What a category is called: the name it was given, the usual one of a starter, or unknown. */
export function categoryWord(
  words: Record<string, string>,
  { key, name }: { key: string; name: string },
): string {
  return name || (words[`category.${key}`] ?? fileWord(words, 'unknownCategory'))
}
