import type { TimeEntry } from '../../../preload/contract/time-shapes'
import { useCategoryName } from '../../ui/time/use-category-name'

type Said = Pick<TimeEntry, 'link' | 'note' | 'category'>

/** What an entry was for, in the fewest words: what it is linked to, its note, else its category. */
export function useEntryTitle(): (entry: Said) => string {
  const categoryName = useCategoryName()
  return ({ link, note, category }) => {
    const title = link?.title ?? ''
    return [title, note, categoryName(category)].find((words) => words !== '') ?? ''
  }
}
