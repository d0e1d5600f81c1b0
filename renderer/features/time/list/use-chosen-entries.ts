import { useState } from 'react'
import type { TimeFilter } from '../../../../preload/contract/time-shapes'
import { client } from '../../../api/client'

const step = 1000
/** As many as one action takes. */
export const mostChosen = 5000

/** The entries selected, wherever in the list; selecting all reaches those not drawn. */
export function useChosenEntries(filter: TimeFilter, total: number) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const clear = () => setChosen(new Set())
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const toggleAll = async () => {
    const count = Math.min(total, mostChosen)
    if (chosen.size >= count) return clear()
    const offsets = Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step)
    const pages = await Promise.all(
      offsets.map((offset) => client.time.entries({ ...filter, offset, limit: step })),
    )
    setChosen(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))))
  }
  return { chosen, clear, toggle, toggleAll }
}
