import { useState } from 'react'
import { client } from '../../../api/client'
import type { Directory } from './use-directory'

const step = 500
/** As many as one action takes. */
const most = 5000

/** The people selected, wherever in the list; selecting all reaches those not drawn. */
export function useChosen({ asked, first }: Directory) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const clear = () => setChosen(new Set())
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const toggleAll = async () => {
    const total = Math.min(first?.total ?? 0, most)
    if (chosen.size >= total) return clear()
    const offsets = Array.from({ length: Math.ceil(total / step) }, (_, index) => index * step)
    const pages = await Promise.all(
      offsets.map((offset) => client.members.list({ ...asked, offset, limit: step })),
    )
    setChosen(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))))
  }
  return { chosen, clear, toggle, toggleAll }
}
