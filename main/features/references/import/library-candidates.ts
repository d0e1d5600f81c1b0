import { isNull } from 'drizzle-orm'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { readResources } from '../../../database/resources'
import { resources } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { type Candidate, candidateOf } from './pick-same'
import { WorkIndex, type WorkKeys } from './work-index'

/** As many as are looked at for one record: more share a title than are one work. */
const candidatesAtMost = 20
const readAtOnce = 500

/** Resources of the library that records may be of, each read once. */
export class LibraryCandidates {
  private readonly index = new WorkIndex<string>()
  private readonly read = new Map<string, Candidate<Resource>>()

  constructor(private readonly database: ReadableDatabase) {
    const { id, addressKey, doiKey, isbnKey, titleKey, deletedAt } = resources
    const rows = database
      .select({ id, address: addressKey, doi: doiKey, isbn: isbnKey, title: titleKey })
      .from(resources)
      .where(isNull(deletedAt))
      .all()
    for (const { id: own, ...keys } of rows) this.index.add(own, keys)
  }

  /** Reads those that some records may be of, some hundreds a step; gives the count of records. */
  *readFor(keys: readonly (WorkKeys | null)[]): Generator<number> {
    const wanted = new Set(
      keys.flatMap((own) => (own === null ? [] : Object.values(this.shortlist(own)).flat())),
    )
    const ids = [...wanted]
    for (let from = 0; from < ids.length; from += readAtOnce) {
      for (const one of readResources(this.database, ids.slice(from, from + readAtOnce))) {
        this.read.set(one.id, candidateOf(one, one))
      }
      yield keys.length
    }
  }

  find(keys: WorkKeys): { [Key in keyof WorkKeys]: Candidate<Resource>[] } {
    const { address, doi, isbn, title } = this.shortlist(keys)
    const readOf = (ids: readonly string[]) => ids.flatMap((id) => this.read.get(id) ?? [])
    return { address: readOf(address), doi: readOf(doi), isbn: readOf(isbn), title: readOf(title) }
  }

  private shortlist(keys: WorkKeys) {
    const { address, doi, isbn, title } = this.index.find(keys)
    const few = (ids: readonly string[]) => ids.slice(0, candidatesAtMost)
    return { address: few(address), doi: few(doi), isbn: few(isbn), title: few(title) }
  }
}
