import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { RecentWorkspace } from '../../../preload/contract/workspace'
import { readJson, writeJson } from './application-data'

const keptEntries = 12

const Entries = z.array(
  z.object({ path: z.string(), name: z.string(), isSample: z.boolean(), openedAt: z.string() }),
)
type Entry = z.infer<typeof Entries>[number]

const listPath = (dataFolder: string) => join(dataFolder, 'recent.json')

/** Workspaces opened on this machine, the latest first, each with whether its file is still there. */
export function listRecent(dataFolder: string): RecentWorkspace[] {
  return readJson(listPath(dataFolder), Entries, []).map((entry) => ({
    ...entry,
    isPresent: existsSync(entry.path),
  }))
}

export function rememberRecent(dataFolder: string, entry: Entry): void {
  const others = readJson(listPath(dataFolder), Entries, []).filter(
    ({ path }) => path !== entry.path,
  )
  writeJson(listPath(dataFolder), [entry, ...others].slice(0, keptEntries))
}

export function forgetRecent(dataFolder: string, path: string): void {
  const entries = readJson(listPath(dataFolder), Entries, [])
  writeJson(
    listPath(dataFolder),
    entries.filter((entry) => entry.path !== path),
  )
}
