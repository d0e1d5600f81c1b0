import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'

/**
 * Reads a small JSON file of the application's own folder. One that is missing or damaged counts
 * as empty: it holds conveniences, never the only copy of what a person wrote.
 */
export function readJson<S extends z.ZodType>(
  path: string,
  schema: S,
  empty: z.infer<S>,
): z.infer<S> {
  if (!existsSync(path)) return empty
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.data : empty
  } catch {
    return empty
  }
}

/** Writes it whole or not at all, readable by its owner alone. */
export function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  const partial = `${path}.partial`
  writeFileSync(partial, JSON.stringify(value, null, 2), { mode: 0o600 })
  renameSync(partial, path)
}
