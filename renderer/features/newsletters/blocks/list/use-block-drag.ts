import { type PointerEvent, useState } from 'react'
import type { BlockPlace } from '../../../../../preload/rules/mjml/block-edits'
import type { BlockRow } from './block-rows'
import type { BlockListState } from './use-block-list'

interface Drag {
  path: string
  /** The line it would go beside; null where it cannot. */
  target: { path: string; side: 'before' | 'after'; place: BlockPlace } | null
}

/** Moves a block by its handle: a line shows where it would go, and only where it can. */
export function useBlockDrag(list: BlockListState) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const targetAt = (event: PointerEvent, path: string): Drag['target'] => {
    const line = document
      .elementFromPoint(event.clientX, event.clientY)
      ?.closest<HTMLElement>('[data-path]')
    const row = list.rows.find((one) => one.path === line?.dataset['path'])
    if (line == null || row === undefined || row.path === path) return null
    const { top, height } = line.getBoundingClientRect()
    const side = event.clientY < top + height / 2 ? 'before' : 'after'
    const place = placeBeside(row, side)
    return list.canMove(path, place) ? { path: row.path, side, place } : null
  }
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !(event.target instanceof Element)) return
      const handle = event.target.closest('[data-handle]')
      const path = handle?.closest<HTMLElement>('[data-path]')?.dataset['path']
      if (path === undefined) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ path, target: null })
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag === null) return
      const target = targetAt(event, drag.path)
      const isSame = target?.path === drag.target?.path && target?.side === drag.target?.side
      if (!isSame) setDrag({ path: drag.path, target })
    },
    onPointerUp: () => {
      if (drag?.target) list.move(drag.path, drag.target.place)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  }
  return { drag, handlers, cancel: () => setDrag(null) }
}

/** Below an unfolded block is inside of it, first. */
function placeBeside(row: BlockRow, side: 'before' | 'after'): BlockPlace {
  if (side === 'after' && row.isExpanded === true) return { parentPath: row.path, index: 0 }
  return { parentPath: row.parentPath, index: row.rank + (side === 'after' ? 1 : 0) }
}
