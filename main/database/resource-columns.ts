import type { ResourceFields } from '../../preload/contract/resource-shapes'
import { addressKey } from '../../preload/rules/address-key'
import { authorsOf } from '../../preload/rules/authors'
import { creatorWords } from '../../preload/rules/creator-words'
import { doiKey } from '../../preload/rules/doi'
import { isbnKey } from '../../preload/rules/isbn'
import { titleKey } from '../../preload/rules/title-key'
import type { resources } from './schema'

export type StoredFields = Omit<ResourceFields, 'tags' | 'collectionIds'>

/** What a new resource holds where nobody said anything. */
export const emptyFields: Omit<StoredFields, 'title' | 'addedAt'> = {
  type: 'link',
  address: '',
  creators: [],
  containerTitle: '',
  publisher: '',
  publisherPlace: '',
  volume: '',
  issue: '',
  pages: '',
  edition: '',
  issuedOn: null,
  accessedOn: null,
  doi: '',
  isbn: '',
  issn: '',
  language: '',
  summary: '',
  note: '',
  level: null,
  licence: 'unknown',
  rightsHolder: '',
  attribution: '',
  state: 'toRead',
  reviewOn: null,
  territory: '',
  proposedById: null,
  tutorialById: null,
  extra: {},
}

type Columns = Omit<typeof resources.$inferSelect, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>

/** A resource as its row: lists as JSON, and the keys that duplicates are found by. */
export function columnsOf(fields: StoredFields): Columns {
  const { creators, extra } = fields
  return {
    ...fields,
    creators: JSON.stringify(creators),
    authors: authorsOf(creators).map(creatorWords).join(', '),
    extra: JSON.stringify(extra),
    addressKey: addressKey(fields.address),
    // An address of the resolver, or of a publisher’s page, says the DOI too.
    doiKey: doiKey(fields.doi) || doiKey(fields.address),
    isbnKey: isbnKey(fields.isbn),
    titleKey: titleKey(fields.title, authorsOf(creators)),
  }
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/** The values that are given; a key without a value says nothing. */
export function definedOf<T extends object>(given: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Defined<T>
}
