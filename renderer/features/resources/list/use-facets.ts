import { useQuery } from '@tanstack/react-query'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'

/** How many resources there are of each kind; undefined until it is known. */
export function useFacets() {
  const { today } = useClock()
  return useQuery(
    api.resources.facets.queryOptions({ input: { today }, placeholderData: (last) => last }),
  ).data
}
