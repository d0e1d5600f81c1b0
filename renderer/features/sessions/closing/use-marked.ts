import { useQuery } from '@tanstack/react-query'
import { api } from '../../../api/client'
import type { ClosingForm } from './closing-form'
import type { ClosingSubject } from './closing-subject'

/** Titles of the resources that the closing marks as shared: to read or reviewed until now. */
export function useMarked({ resources }: ClosingForm, { session }: ClosingSubject): string[] {
  // Closed again, a session says nothing new of what it shared the first time.
  const before = session?.state === 'closed' ? session.resources : []
  const known = new Set(before.map(({ resourceId }) => resourceId))
  const ids = resources.flatMap(({ resourceId }) => resourceId ?? []).filter((id) => !known.has(id))
  const { data } = useQuery(
    api.resources.named.queryOptions({ input: { ids }, enabled: ids.length > 0 }),
  )
  return (data ?? [])
    .filter(({ id, state }) => ids.includes(id) && (state === 'toRead' || state === 'reviewed'))
    .map(({ title }) => title)
}
