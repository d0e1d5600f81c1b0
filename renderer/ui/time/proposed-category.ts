import type { StarterCategory, TimeLink } from '../../../preload/contract/time-shapes'

/** What time on something is for, most of the time; null where that is not known. */
export function proposedCategory(link: Pick<TimeLink, 'kind'> | null): StarterCategory | null {
  if (link?.kind === 'resource') return 'monitoring'
  return link?.kind === 'letter' ? 'newsletter' : null
}
