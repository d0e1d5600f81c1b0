import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useRowKeys } from './use-row-keys'

/**
 * The rows in sight of a list of equal ones, and the keys that go from one to another. Another
 * question, as the text that tells it from others, shows its answer from the top.
 */
export function useWindow(total: number, rowHeight: number, question = '') {
  const scroll = useRef<HTMLDivElement>(null)
  // It draws again whenever it measures, by design.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const { stop, onKeyDown, onFocus } = useRowKeys(rows, total)
  useEffect(() => {
    if (question !== '') scroll.current?.scrollTo({ top: 0 })
  }, [question])
  return {
    scroll,
    total,
    rowHeight,
    shown: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    /** The row that the Tab key stops at. */
    stop,
    onKeyDown,
    onFocus,
  }
}
