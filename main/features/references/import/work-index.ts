import type { ResourceDraft, ResourceType } from '../../../../preload/contract/resource-shapes'
import { addressKey } from '../../../../preload/rules/address-key'
import { authorsOf } from '../../../../preload/rules/authors'
import { doiKey } from '../../../../preload/rules/doi'
import { isbnKey } from '../../../../preload/rules/isbn'
import { titleKey } from '../../../../preload/rules/title-key'

/** What duplicates are found by. */
export interface WorkKeys {
  address: string
  doi: string
  isbn: string
  title: string
}

/** Parts of a book bear the ISBN of the whole. */
const parts = new Set<ResourceType | undefined>(['chapter', 'conferencePaper'])

export function keysOf(draft: ResourceDraft): WorkKeys {
  const { address = '', doi = '', isbn = '', title, creators = [], type } = draft
  return {
    address: addressKey(address),
    doi: doiKey(doi) || doiKey(address),
    isbn: parts.has(type) ? '' : isbnKey(isbn),
    title: titleKey(title, authorsOf(creators)),
  }
}

/** Works by their keys: those of the library, or those met earlier in the files. */
export class WorkIndex<Work> {
  private readonly maps: { [Key in keyof WorkKeys]: Map<string, Work[]> } = {
    address: new Map(),
    doi: new Map(),
    isbn: new Map(),
    title: new Map(),
  }

  add(work: Work, keys: WorkKeys): void {
    for (const kind of kinds) {
      const key = keys[kind]
      if (key === '') continue
      const alike = this.maps[kind].get(key)
      if (alike) alike.push(work)
      else this.maps[kind].set(key, [work])
    }
  }

  /** Works that share a key, by which. */
  find(keys: WorkKeys): { [Key in keyof WorkKeys]: readonly Work[] } {
    const of = (kind: keyof WorkKeys) =>
      keys[kind] === '' ? [] : (this.maps[kind].get(keys[kind]) ?? [])
    return { address: of('address'), doi: of('doi'), isbn: of('isbn'), title: of('title') }
  }
}

const kinds = ['address', 'doi', 'isbn', 'title'] as const
