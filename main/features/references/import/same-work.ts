import type { ResourceDraft } from '../../../../preload/contract/resource-shapes'
import { addressKey } from '../../../../preload/rules/address-key'
import { creatorWords } from '../../../../preload/rules/creator-words'
import { doiKey } from '../../../../preload/rules/doi'
import { folded } from '../../../../preload/rules/folded'
import { isbnKey } from '../../../../preload/rules/isbn'

type Facts = Readonly<Record<string, string>>

/** Facts that tell two works at one address, or of one number, apart. */
const telling = ['doi', 'volume', 'issue', 'pages', 'year', 'edition']
const all = [...telling, 'type', 'isbn', 'address', 'container', 'publisher', 'creators', 'summary']

/** What is compared of a work; empty where nothing is known. */
export function factsOf(draft: ResourceDraft): Facts {
  const { creators = [], extra = {} } = draft
  const { id: _id, 'citation-key': _key, ...variables } = extra
  return {
    doi: doiKey(draft.doi ?? ''),
    isbn: isbnKey(draft.isbn ?? ''),
    address: addressKey(draft.address ?? ''),
    type: draft.type ?? '',
    year: (draft.issuedOn ?? '').slice(0, 4),
    volume: plain(draft.volume),
    issue: plain(draft.issue),
    pages: plain(draft.pages),
    edition: plain(draft.edition),
    container: plain(draft.containerTitle),
    publisher: plain(draft.publisher),
    summary: plain(draft.summary),
    creators: plain(creators.map(creatorWords).join(', ')),
    extra: Object.keys(variables).length > 0 ? JSON.stringify(variables) : '',
  }
}

/** Two volumes, two years, two DOIs: other works, though they share an address or a number. */
export function areOtherWorks(a: Facts, b: Facts): boolean {
  return telling.some((fact) => differs(a, b, fact))
}

/** Works that share only their title have nothing that tells them apart. */
export function mayBeSameTitle(a: Facts, b: Facts): boolean {
  return !all.some((fact) => differs(a, b, fact))
}

/** Every fact is the same, and each is known of both or of neither. */
export function areIdentical(a: Facts, b: Facts): boolean {
  return [...all, 'extra'].every((fact) => a[fact] === b[fact])
}

/** How many facts agree. */
export function agreement(a: Facts, b: Facts): number {
  return [...all, 'extra'].filter((fact) => a[fact] !== '' && a[fact] === b[fact]).length
}

function differs(a: Facts, b: Facts, fact: string): boolean {
  return a[fact] !== '' && b[fact] !== '' && a[fact] !== b[fact]
}

function plain(text: string | undefined): string {
  return folded(text ?? '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
