import type { TimeFilter } from '../../../preload/contract/time-shapes'
import { addDays } from '../../../preload/rules/local-day'

/** The list of entries through a filter, by its address. */
export function timeListPath(filter: Omit<TimeFilter, 'text'>): string {
  const { from, to, personId, category, nature, link, isVoluntary } = filter
  const search = new URLSearchParams({ du: from, au: addDays(to, -1) })
  if (personId !== undefined) search.set('qui', personId)
  if (category !== undefined) search.set('categorie', category)
  if (nature !== undefined) search.set('nature', nature)
  if (link !== undefined) search.set('lien', `${link.kind} ${link.id}`)
  if (isVoluntary !== undefined) search.set('benevole', isVoluntary ? 'oui' : 'non')
  return `/temps/liste?${search}`
}
