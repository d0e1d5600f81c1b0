import { v7 as uuidv7 } from 'uuid'
import { folded } from '../../../../preload/rules/folded'
import type { Writing } from '../../../database/action'
import { readCollections } from '../../../database/collections'
import { collections } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { levelsAtMost } from '../../../rules/collection-place'
import { fail } from '../../../rules/failure'

const maxTitle = 200

/** The collections that folders become, below a root: those that are there are used again. */
export class FolderTree {
  private readonly ids = new Map<string, string>()
  private readonly sizes = new Map<string | null, number>()
  private readonly room: number

  constructor(
    database: ReadableDatabase,
    private readonly rootId: string | null,
  ) {
    const rows = readCollections(database)
    const depths = new Map<string | null, number>([[null, 0]])
    for (const { id, parentId, title } of rows) {
      depths.set(id, (depths.get(parentId) ?? 0) + 1)
      this.place(parentId, title, id)
    }
    const depth = depths.get(rootId)
    if (depth === undefined) fail('NOT_FOUND', { kind: 'collection' })
    this.room = Math.max(1, levelsAtMost - depth)
  }

  /** The collection of a path; null where it has to be made. The root itself for no path. */
  find(path: readonly string[]): string | null {
    let parentId = this.rootId
    for (const title of this.fitted(path)) {
      const id = this.ids.get(keyOf(parentId, title))
      if (id === undefined) return null
      parentId = id
    }
    return parentId
  }

  /** The same, made where it is not there; null for no path below no root. */
  make({ database, at }: Writing, path: readonly string[]): string | null {
    let parentId = this.rootId
    for (const title of this.fitted(path)) {
      const known = this.ids.get(keyOf(parentId, title))
      if (known !== undefined) {
        parentId = known
        continue
      }
      const id = uuidv7()
      const position = this.sizes.get(parentId) ?? 0
      const row = { id, parentId, title, note: '', position, createdAt: at, updatedAt: at }
      database.insert(collections).values(row).run()
      this.place(parentId, title, id)
      parentId = id
    }
    return parentId
  }

  /** How many collections these paths would make. */
  missing(paths: Iterable<readonly string[]>): number {
    const made = new Set<string>()
    for (const path of paths) {
      const titles = this.fitted(path)
      for (let depth = 1; depth <= titles.length; depth += 1) {
        const part = titles.slice(0, depth)
        if (this.find(part) === null) made.add(part.map(folded).join('\n'))
      }
    }
    return made.size
  }

  /** Levels beyond those a library has become one, so that no folder is lost. */
  private fitted(path: readonly string[]): string[] {
    const beyond = path.slice(this.room - 1)
    const titles =
      path.length > this.room ? [...path.slice(0, this.room - 1), beyond.join(' / ')] : path
    return titles.map((title) => title.slice(0, maxTitle).trim()).filter((title) => title !== '')
  }

  private place(parentId: string | null, title: string, id: string): void {
    const key = keyOf(parentId, title)
    if (!this.ids.has(key)) this.ids.set(key, id)
    this.sizes.set(parentId, (this.sizes.get(parentId) ?? 0) + 1)
  }
}

function keyOf(parentId: string | null, title: string): string {
  return `${parentId ?? ''}\n${folded(title)}`
}
