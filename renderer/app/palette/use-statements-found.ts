import { IconInbox } from '@tabler/icons-react'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { usePeriodWords } from '../../ui/statements/use-period-words'
import { useIsSupervision } from '../../ui/use-is-supervision'
import type { Command } from './command'

const most = 12

/** Statements received that hold the words, by person, community or file: all there is to find there. */
export function useStatementsFound(typed: string): Command[] {
  const navigate = useNavigate()
  const isSupervision = useIsSupervision()
  const { nameOf } = usePeriodWords()
  const [text] = useDebouncedValue(typed, 60)
  const isAsking = isSupervision && text.trim() !== '' && typed.trim() !== ''
  const found = useQuery(
    api.reviews.list.queryOptions({
      input: { text: text.trim() },
      enabled: isAsking,
      placeholderData: (last) => last,
    }),
  )
  if (!isAsking) return []
  return (found.data ?? [])
    .filter(({ isLatest }) => isLatest)
    .slice(0, most)
    .map((review) => ({
      key: review.id,
      group: 'groupRecords',
      label: `${review.personName}, ${nameOf(review)}`,
      detail: review.community,
      icon: IconInbox,
      run: () => void navigate(`/releves/${review.id}`),
    }))
}
