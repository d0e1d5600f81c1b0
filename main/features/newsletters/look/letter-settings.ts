import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import {
  LetterSettings,
  LetterTheme,
  type MergeField,
} from '../../../../preload/contract/letter-theme'
import { defaultLetterTheme } from '../../../../preload/rules/letter-theme/default-theme'
import { act, type Writing } from '../../../database/action'
import { readSetting, writeSetting } from '../../../database/settings'
import type { ReadableDatabase, WorkspaceFile } from '../../../database/workspace-file'

type Wanted = z.input<ReturnType<typeof LetterSettings.partial>>

/** What a mailing fills most often. */
const usualFields: MergeField[] = [
  { name: 'prenom', sample: 'Camille', isFixed: false },
  { name: 'nom', sample: 'Martin', isFixed: false },
]

/** How the letters of a community look, and what they are checked against. */
export function readLetterSettings(database: ReadableDatabase): LetterSettings {
  const { mergeFields, mailPrograms, ownWords } = LetterSettings.shape
  return {
    theme: readTheme(database),
    mergeFields: readSetting(database, 'letters.mergeFields', mergeFields, usualFields),
    // What French administrations read their mail with.
    mailPrograms: readSetting(database, 'letters.mailPrograms', mailPrograms, ['outlookWindows']),
    ownWords: readSetting(database, 'letters.ownWords', ownWords, []),
  }
}

/** Writes what differs, in one action. */
export function updateLetterSettings(file: WorkspaceFile, { theme, ...lists }: Wanted) {
  const { actionId } = act(file, 'newsletters.updateSettings', (writing) => {
    const current = readLetterSettings(writing.database)
    if (theme) writeTheme(writing, current.theme, theme)
    for (const key of ['mergeFields', 'mailPrograms', 'ownWords'] as const) {
      const value = lists[key]
      if (value === undefined || isDeepStrictEqual(value, current[key])) continue
      writeSetting(writing, `letters.${key}`, value)
    }
  })
  return { actionId, settings: readLetterSettings(file.database) }
}

/** Each part is a row of its own, so that two laptops may set two of them. */
function readTheme(database: ReadableDatabase): LetterTheme {
  const set = LetterTheme.keyof().options.map((key) => {
    const unset = defaultLetterTheme[key]
    return [key, readSetting(database, nameOf(key), LetterTheme.shape[key], unset)]
  })
  return LetterTheme.parse(Object.fromEntries(set))
}

function writeTheme(writing: Writing, current: LetterTheme, wanted: LetterTheme): void {
  for (const key of LetterTheme.keyof().options) {
    if (wanted[key] !== current[key]) writeSetting(writing, nameOf(key), wanted[key])
  }
}

function nameOf(key: keyof LetterTheme): string {
  return `letters.theme.${key}`
}
