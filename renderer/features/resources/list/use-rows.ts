import { useQueries } from '@tanstack/react-query'
import type { ResourceRow } from '../../../../preload/contract/resource-shapes'
import { api } from '../../../api/client'
import { type Library, pageSize } from './use-library'

/** Rows asked for ahead of those in sight, either way. */
const ahead = 60
/** A page scrolled past is soon forgotten: the engine is near, and a library may be large. */
const keptMs = 30_000

/** The rows around those in sight, by their place in the list; undefined while they are on their way. */
export function useRows({ asked, first }: Library, sight: { from: number; to: number }) {
  const total = first?.total ?? 0
  const from = Math.floor(Math.max(0, sight.from - ahead) / pageSize)
  const to = Math.floor(Math.min(Math.max(0, total - 1), sight.to + ahead) / pageSize)
  const others = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (page) => page > 0,
  )
  const results = useQueries({
    queries: others.map((page) =>
      api.resources.list.queryOptions({
        input: { ...asked, offset: page * pageSize, limit: pageSize },
        gcTime: keptMs,
      }),
    ),
  })
  return (index: number): ResourceRow | undefined => {
    const page = Math.floor(index / pageSize)
    const rows = page === 0 ? first?.rows : results[others.indexOf(page)]?.data?.rows
    return rows?.[index % pageSize]
  }
}

export type RowAt = ReturnType<typeof useRows>
