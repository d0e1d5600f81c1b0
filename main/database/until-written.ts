import type { WorkspaceFile } from './workspace-file'

interface Kept {
  totalChanges: number
  value: unknown
}

const keptByFile = new WeakMap<WorkspaceFile, Map<(file: WorkspaceFile) => unknown, Kept>>()

/**
 * Reads once and gives the same value until anything is written: the file is locked for this
 * connection, whose own count of changed rows therefore says whether what was read still stands.
 */
export function untilWritten<T>(file: WorkspaceFile, read: (file: WorkspaceFile) => T): T {
  const totalChanges = file.sqlite.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0
  const kept = keptByFile.get(file) ?? new Map<(file: WorkspaceFile) => unknown, Kept>()
  keptByFile.set(file, kept)
  const known = kept.get(read)
  if (known?.totalChanges === totalChanges) return known.value as T
  const value = read(file)
  kept.set(read, { totalChanges, value })
  return value
}
