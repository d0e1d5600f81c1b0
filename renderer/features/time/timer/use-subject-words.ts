import type { NamedLink } from '../../../../preload/contract/time-shapes'
import { useCategoryName } from '../../../ui/time/use-category-name'

/** « Préparation, Codéveloppement » */
export function useSubjectWords(): (subject: {
  category: string
  link: NamedLink | null
}) => string {
  const name = useCategoryName()
  return ({ category, link }) =>
    [name(category), link?.title ?? ''].filter((word) => word !== '').join(', ')
}
