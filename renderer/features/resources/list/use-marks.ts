import { useRef, useState } from 'react'
import { client } from '../../../api/client'
import type { Library } from './use-library'
import type { RowAt } from './use-rows'

/** As many rows as one call gives. */
const step = 500

/** The resources selected, wherever in the list: one by one, from one row to another, or all. */
export function useMarks({ asked, first }: Library) {
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set())
  /** Where a selection « from here to there » begins. */
  const anchor = useRef(0)
  /** Only the latest range asked for counts. */
  const latest = useRef(0)
  const set = (next: ReadonlySet<string>) => {
    latest.current += 1
    setMarks(next)
  }
  const clear = () => set(new Set())
  const { sort: _sort, isDescending: _isDescending, ...filter } = asked
  const key = JSON.stringify(filter)
  const [shownKey, setShownKey] = useState(key)
  // Another filter shows others: nothing selected may hide among them.
  if (key !== shownKey) {
    setShownKey(key)
    setMarks(new Set())
  }
  const toggle = (id: string, index: number) => {
    anchor.current = index
    const next = new Set(marks)
    if (!next.delete(id)) next.add(id)
    set(next)
  }
  const all = async () => {
    const turn = (latest.current += 1)
    const ids = await client.resources.ids(filter)
    if (turn === latest.current) setMarks(new Set(ids))
  }
  const upTo = async (index: number, rowAt: RowAt) => {
    const turn = (latest.current += 1)
    const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)]
    const shown = Array.from({ length: to - from + 1 }, (_, at) => rowAt(from + at)?.id)
    const ids = shown.includes(undefined) ? await idsBetween(from, to) : shown
    if (turn === latest.current) setMarks(new Set(ids.filter((id) => id !== undefined)))
  }
  const idsBetween = async (from: number, to: number) => {
    const ids: string[] = []
    for (let offset = from; offset <= to; offset += step) {
      const limit = Math.min(step, to - offset + 1)
      const { rows } = await client.resources.list({ ...asked, offset, limit })
      ids.push(...rows.map(({ id }) => id))
    }
    return ids
  }
  const startFrom = (index: number) => {
    anchor.current = index
  }
  const isAll = marks.size > 0 && marks.size >= (first?.total ?? 0)
  return { marks, isAll, clear, toggle, all, upTo, startFrom }
}

export type Marks = ReturnType<typeof useMarks>
