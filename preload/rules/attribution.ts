import type { Resource } from '../contract/resource-shapes'
import type { Locale } from '../contract/shapes'
import { creatorWords } from './creator-words'
import { licenceUses } from './licence-use'

type Attributed = Pick<
  Resource,
  | 'title'
  | 'creators'
  | 'containerTitle'
  | 'publisher'
  | 'issuedOn'
  | 'address'
  | 'doi'
  | 'licence'
  | 'rightsHolder'
  | 'attribution'
>

/** Names past this many are « et al. », as bibliographies have it. */
const namedAtMost = 3
const yearLength = 4

const words = {
  fr: { open: '«\u00A0', close: '\u00A0»', by: 'par', and: 'et', licence: 'Licence' },
  en: { open: '“', close: '”', by: 'by', and: 'and', licence: 'Licence' },
}

/** The line a resource is credited with: the one written for it, or one made of what is known. */
export function attributionLine(resource: Attributed, locale: Locale): string {
  return resource.attribution || madeAttribution(resource, locale)
}

/**
 * Title, author, source, licence (TASL, as Creative Commons advises):
 * « Titre », par Ada Byron, Revue, 2024, https://exemple.fr. Licence CC BY 4.0 (https://…).
 */
export function madeAttribution(resource: Attributed, locale: Locale): string {
  const { open, close, by } = words[locale]
  const { title, containerTitle, publisher, issuedOn, address, doi } = resource
  const names = authorNames(resource, locale)
  const credit = [
    `${open}${title}${close}`,
    names && `${by} ${names}`,
    containerTitle || publisher,
    issuedOn?.slice(0, yearLength) ?? '',
    doi ? `https://doi.org/${doi}` : address,
  ].filter((part) => part !== '')
  const sentences = [ended(credit.join(', ')), rights(resource, locale)]
  return sentences.filter((part) => part !== '').join(' ')
}

function authorNames({ creators }: Attributed, locale: Locale): string {
  const authors = creators.filter(({ role }) => role === 'author')
  const names = (authors.length > 0 ? authors : creators).map(creatorWords)
  if (names.length > namedAtMost) return `${names[0]} et al.`
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} ${words[locale].and} ${last}`
}

function rights({ licence, rightsHolder }: Attributed, locale: Locale): string {
  const { name, deed } = licenceUses[licence]
  const holder = rightsHolder && `©\u00A0${rightsHolder}`
  const isOpen = deed[locale] !== ''
  const said = isOpen ? `${words[locale].licence} ${name[locale]} (${deed[locale]})` : name[locale]
  const parts = [holder, said].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${capitalised(parts.join(', '))}.`
}

function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
