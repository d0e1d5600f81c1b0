import { v7 as uuidv7 } from 'uuid'
import type { WorkspaceFile } from './workspace-file'

const keptCount = 3

/** What was read and shown but not yet written: the last few, forgotten when the workspace closes. */
export class KeptReadings<T> {
  private readonly byFile = new WeakMap<WorkspaceFile, Map<string, T>>()

  keep(file: WorkspaceFile, reading: T): string {
    const id = uuidv7()
    const kept = this.byFile.get(file) ?? new Map<string, T>()
    kept.set(id, reading)
    for (const oldest of [...kept.keys()].slice(0, -keptCount)) kept.delete(oldest)
    this.byFile.set(file, kept)
    return id
  }

  find(file: WorkspaceFile, id: string): T | undefined {
    return this.byFile.get(file)?.get(id)
  }
}
