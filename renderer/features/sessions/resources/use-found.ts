import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { ResourceRow } from '../../../../preload/contract/resource-shapes'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'

const shownCount = 8
const longestSearch = 200

/** Resources that hold the words typed; until there are any, those touched last. */
export function useFound(text: string): readonly ResourceRow[] {
  const { today } = useClock()
  const [asked] = useDebouncedValue(text, 120)
  const words = asked.slice(0, longestSearch)
  const found = useQuery(
    api.resources.list.queryOptions({
      input: {
        today,
        text: words,
        sort: words === '' ? 'updatedAt' : 'relevance',
        limit: shownCount,
      },
      placeholderData: (last) => last,
    }),
  )
  return found.data?.rows ?? []
}
