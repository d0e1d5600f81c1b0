import { useSearchParams } from 'react-router'
import { ChosenPage } from './chosen-page'
import { ReviewPage } from './review-page'

/** What looks like one resource: every group in turn, or those that were chosen. */
export function DuplicatesPage() {
  const [search] = useSearchParams()
  const ids = search.get('ids')
  if (ids === null) return <ReviewPage />
  return <ChosenPage key={ids} ids={ids.split(',').filter((id) => id !== '')} />
}
