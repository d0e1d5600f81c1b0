import { useCallback } from 'react'
import { useCategoryName } from '../time/use-category-name'

/** Says the category of a statement: the name it had when submitted, else that of the starter. */
export function useCategoryWord(): (one: { category: string; categoryName: string }) => string {
  const nameOf = useCategoryName()
  return useCallback(
    ({ category, categoryName }) => (categoryName === '' ? nameOf(category) : categoryName),
    [nameOf],
  )
}
