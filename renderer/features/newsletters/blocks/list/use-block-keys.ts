import type { KeyboardEvent } from 'react'
import type { BlockRow } from './block-rows'
import type { BlockListState } from './use-block-list'

/** The keys of the list: arrows go and fold, Alt and arrows move, letters do the rest. */
export function useBlockKeys(list: BlockListState, isLocked: boolean) {
  const go = (row: BlockRow, key: string): string | undefined => {
    const { rows } = list
    const at = rows.indexOf(row)
    if (key === 'ArrowDown') return rows[at + 1]?.path
    if (key === 'ArrowUp') return rows[at - 1]?.path
    if (key === 'Home') return rows[0]?.path
    if (key === 'End') return rows.at(-1)?.path
    if (key === 'ArrowRight' && row.isExpanded === true) return rows[at + 1]?.path
    if (key === 'ArrowLeft' && row.isExpanded !== true) return row.parentPath ?? undefined
    return undefined
  }
  const change = (row: BlockRow, event: KeyboardEvent): (() => void) | null => {
    const { acts } = list
    const { key } = event
    if (isLocked) return null
    if (event.altKey) {
      if (key === 'ArrowUp') return () => acts.step(row, -1)
      return key === 'ArrowDown' ? () => acts.step(row, 1) : null
    }
    if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey))
      return () => list.openMenu(row.path, true)
    if (key === 'Delete') return () => acts.remove(row)
    const isElement = row.block.node.kind === 'element'
    if (key === 'd') return () => acts.duplicate(row)
    if (key === 'h' && isElement) return () => acts.toggle(row)
    return key === 's' && isElement ? () => acts.save(row) : null
  }
  return (event: KeyboardEvent) => {
    const { target } = event
    const path = target instanceof HTMLElement ? target.dataset['path'] : undefined
    const row = list.rows.find((one) => one.path === path)
    if (row === undefined || event.ctrlKey || event.metaKey) return
    const act = change(row, event)
    const next = event.altKey ? undefined : go(row, event.key)
    if (act !== null) act()
    else if (event.key === 'Enter') list.acts.edit(row)
    else if (event.key === ' ') list.choose(row)
    else if (next !== undefined) list.focus(next)
    else if (event.key === 'ArrowRight' && row.isExpanded === false) list.fold(row.path, true)
    else if (event.key === 'ArrowLeft' && row.isExpanded === true) list.fold(row.path, false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}
