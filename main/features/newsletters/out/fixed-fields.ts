import type { ReadableDatabase } from '../../../database/workspace-file'
import { readLetterSettings } from '../look/letter-settings'

/** The fields filled with the same words for every reader, by name. */
export function fixedFields(database: ReadableDatabase): ReadonlyMap<string, string> {
  const { mergeFields } = readLetterSettings(database)
  return new Map(
    mergeFields.filter(({ isFixed }) => isFixed).map(({ name, sample }) => [name, sample]),
  )
}
