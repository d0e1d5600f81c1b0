import type { Creator, ResourceDraft } from '../../../../preload/contract/resource-shapes'
import { resourceTypeOf } from '../../../rules/document-kind'
import type { DocumentDescription } from '../../../rules/document-messages'

/** The resource a file makes: what it says of itself, its name where it says no title. */
export function draftFromFile(
  { name, mediaType }: { name: string; mediaType: string },
  description: DocumentDescription | null,
): ResourceDraft {
  const title = description?.title || titleOfName(name)
  const type = resourceTypeOf(mediaType)
  if (description === null) return { type, title }
  const { authors, language, madeOn, doi, isbn } = description
  return { type, title, creators: authors.map(authorOf), language, issuedOn: madeOn, doi, isbn }
}

function titleOfName(name: string): string {
  const words = name
    .replace(/(?<=.)\.[a-z0-9]{1,10}$/i, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
  return words === '' ? name : words
}

/** Nobody can tell the parts of a name from metadata: it is kept whole. */
function authorOf(literal: string): Creator {
  return { role: 'author', family: '', given: '', particle: '', suffix: '', literal }
}
