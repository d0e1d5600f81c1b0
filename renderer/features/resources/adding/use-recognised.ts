import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { Recognised } from '../../../../preload/contract/resources'
import { api } from '../../../api/client'

const restMs = 250
const longest = 200_000

interface Pasted {
  all: readonly Recognised[]
  /** What shows is not yet of what is typed. */
  isReading: boolean
  isTooLong: boolean
}

/** What a text holds, looked at in pauses. */
export function useRecognised(text: string): Pasted {
  const [rested] = useDebouncedValue(text, restMs)
  const isTooLong = text.length > longest
  const isAsking = rested.trim() !== '' && rested.length <= longest
  const found = useQuery(
    api.resources.recognise.queryOptions({
      input: { text: rested },
      enabled: isAsking,
      placeholderData: (last) => last,
      retry: false,
    }),
  )
  const isEmpty = text.trim() === '' || isTooLong
  return {
    all: isEmpty ? [] : (found.data ?? []),
    isReading: !isEmpty && (rested !== text || found.isFetching),
    isTooLong,
  }
}
