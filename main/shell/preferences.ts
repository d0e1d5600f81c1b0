import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Locale } from '../../preload/contract/shapes'

/** What the shell itself remembers from one start to the next. */
const Preferences = z.object({
  language: Locale.optional().catch(undefined),
  window: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int().min(200).max(20_000),
      height: z.int().min(200).max(20_000),
      isMaximized: z.boolean(),
    })
    .optional()
    .catch(undefined),
})
type Preferences = z.infer<typeof Preferences>

export interface PreferenceFile {
  read(): Preferences
  write(change: Partial<Preferences>): void
}

/** Opens the shell's small preference file; one that cannot be read counts as empty. */
export function openPreferences(dataFolder: string): PreferenceFile {
  const path = join(dataFolder, 'desktop.json')
  const read = (): Preferences => {
    try {
      return Preferences.parse(JSON.parse(readFileSync(path, 'utf8')))
    } catch {
      return {}
    }
  }
  return {
    read,
    write(change) {
      writeFileSync(`${path}.new`, JSON.stringify({ ...read(), ...change }))
      renameSync(`${path}.new`, path)
    },
  }
}
