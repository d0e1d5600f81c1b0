import { useQuery } from '@tanstack/react-query'
import { api } from '../../../api/client'
import { LinkedTime } from '../../../ui/time/linked-time/linked-time'

/** The time a letter took, and a line to note more of it. */
export function LetterTime({ letterId }: { letterId: string }) {
  const { data } = useQuery(api.newsletters.get.queryOptions({ input: { id: letterId } }))
  if (!data) return null
  return (
    <LinkedTime link={{ kind: 'letter', id: letterId, title: data.title }} category="newsletter" />
  )
}
