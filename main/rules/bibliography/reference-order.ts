import type { Locale } from '../../../preload/contract/shapes'
import { type CitedWork, creatorsOf, isPart } from './cited-work'
import { wholeName } from './names'

/** Words a title is not filed under. */
const articles = {
  fr: /^(?:l['’]|(?:le|la|les|un|une|des)\s+)/i,
  en: /^(?:a|an|the)\s+/i,
} as const satisfies Record<Locale, RegExp>

/** What a work is filed under: its people, particles left out, else its title without its article. */
function filedUnder(work: CitedWork, locale: Locale): string[] {
  const authors = creatorsOf(work, 'author')
  const heads = authors.length > 0 || isPart(work) ? authors : creatorsOf(work, 'editor')
  if (heads.length === 0) return [work.title.replace(articles[locale], '')]
  return heads.map((one) => wholeName(one) ?? `${one.family}, ${one.given} ${one.suffix}`)
}

/** Alphabetical by people, nothing before something; then by date (APA) or by title (ISO 690). */
export function sortReferences<Work extends CitedWork>(
  works: readonly Work[],
  then: 'date' | 'title',
  locale: Locale,
): Work[] {
  const { compare } = new Intl.Collator(locale)
  const filed = works.map((work) => ({ work, names: filedUnder(work, locale) }))
  const byNames = (one: string[], other: string[]) => {
    const length = Math.min(one.length, other.length)
    for (let index = 0; index < length; index += 1) {
      const order = compare(one[index] ?? '', other[index] ?? '')
      if (order !== 0) return order
    }
    return one.length - other.length
  }
  // Undated works come first.
  const byDate = (one: CitedWork, other: CitedWork) =>
    compare((one.issuedOn ?? '').slice(0, 4), (other.issuedOn ?? '').slice(0, 4))
  const byTitle = (one: CitedWork, other: CitedWork) =>
    compare(one.title.replace(articles[locale], ''), other.title.replace(articles[locale], ''))
  const [second, third] = then === 'date' ? [byDate, byTitle] : [byTitle, byDate]
  return filed
    .toSorted(
      (a, b) => byNames(a.names, b.names) || second(a.work, b.work) || third(a.work, b.work),
    )
    .map(({ work }) => work)
}
