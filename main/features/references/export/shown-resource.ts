import type { Resource } from '../../../../preload/contract/resource-shapes'
import type { Locale } from '../../../../preload/contract/shapes'
import { attributionLine } from '../../../../preload/rules/attribution'
import { creatorWords } from '../../../../preload/rules/creator-words'
import { licenceUses } from '../../../../preload/rules/licence-use'
import { bareDoi } from '../../../rules/bibliography/cited-work'
import { dayMonthYear } from '../../../rules/bibliography/dates'

/** A resource as a page shows it to others. The private note is not part of it. */
export interface ShownResource {
  title: string
  /** An address a click may open; empty without one. */
  link: string
  /** Authors, where it appeared, when. */
  about: string
  summary: string
  rights: { name: string; deed: string } | null
  /** The line to credit it with, where its licence asks for one. */
  attribution: string
}

export function shownResource(resource: Resource, locale: Locale): ShownResource {
  const { title, licence, rightsHolder, creators, containerTitle, publisher, issuedOn } = resource
  const { name, deed, needsCredit } = licenceUses[licence]
  const authors = creators.filter(({ role }) => role === 'author')
  const about = [
    (authors.length > 0 ? authors : creators).map(creatorWords).join(', '),
    containerTitle || publisher,
    issuedOn === null ? '' : dayMonthYear(issuedOn, locale),
  ]
  const said = [name[locale], rightsHolder && `©\u00A0${rightsHolder}`]
  const rights = said.filter((part) => part !== '').join(', ')
  return {
    title,
    link: linkOf(resource),
    about: about.filter((part) => part !== '').join(' · '),
    summary: resource.summary.trim(),
    rights: rights === '' ? null : { name: rights, deed: deed[locale] },
    attribution: needsCredit && licence !== 'unknown' ? attributionLine(resource, locale) : '',
  }
}

/** Only what a browser reads over the web: never a script, whatever a file made of it. */
function linkOf(resource: Resource): string {
  if (/^https?:\/\//i.test(resource.address)) return resource.address
  const doi = bareDoi(resource)
  return /^10\.\d{4,}\//.test(doi) ? `https://doi.org/${encodeURI(doi)}` : ''
}
