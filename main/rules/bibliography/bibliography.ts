import type { BibliographyStyle } from '../../../preload/contract/references'
import type { Locale } from '../../../preload/contract/shapes'
import { apaLead, apaReference } from './apa'
import type { CitedWork } from './cited-work'
import { iso690Reference } from './iso690'
import { sortReferences } from './reference-order'
import { htmlOf, textOf } from './rich-text'

interface Entry {
  id: string
  text: string
  html: string
}

/** A bibliography: a reference a work, in the order of its style. */
export function bibliography(
  works: readonly (CitedWork & { id: string })[],
  style: BibliographyStyle,
  locale: Locale,
): Entry[] {
  const sorted = sortReferences(works, style === 'apa' ? 'date' : 'title', locale)
  const letters = style === 'apa' ? sameYearLetters(sorted, locale) : new Map<string, string>()
  return sorted.map((work) => {
    const reference =
      style === 'apa'
        ? apaReference(work, locale, letters.get(work.id))
        : iso690Reference(work, locale)
    return { id: work.id, text: textOf(reference), html: htmlOf(reference) }
  })
}

/** APA tells works of the same authors in the same year apart: 2020a, 2020b. */
function sameYearLetters(
  sorted: readonly (CitedWork & { id: string })[],
  locale: Locale,
): Map<string, string> {
  const letters = new Map<string, string>()
  const groups = Map.groupBy(sorted, (work) => {
    const lead = apaLead(work, locale)
    // Filed under its title, a work is already told apart by it.
    return lead === '' ? `id ${work.id}` : `${lead} ${work.issuedOn?.slice(0, 4) ?? ''}`
  })
  for (const group of groups.values()) {
    if (group.length === 1) continue
    group.forEach(({ id }, index) => letters.set(id, letterOf(index)))
  }
  return letters
}

/** a … z, aa, ab … */
function letterOf(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26))
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`
}
