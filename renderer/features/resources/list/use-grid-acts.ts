import type { Virtualizer } from '@tanstack/react-virtual'
import type { DragEvent, KeyboardEvent, MouseEvent } from 'react'
import { useRowKeys } from '../../../ui/list/use-row-keys'
import { carryResources } from './carried'
import type { Marks } from './use-marks'
import type { RowAt } from './use-rows'

interface GridActs {
  rows: Virtualizer<HTMLDivElement, Element>
  total: number
  rowAt: RowAt
  marks: Marks
  isReadOnly: boolean
  onOpen: (id: string) => void
  onRemove: (ids: readonly string[]) => Promise<void>
}

/**
 * What keys and the pointer do in the grid: arrows go from row to row, Space selects, Shift selects
 * up to here, Ctrl+A all that match, Enter opens, Delete throws away. A plain click opens.
 */
export function useGridActs(given: GridActs) {
  const { rows, total, rowAt, marks, isReadOnly, onOpen, onRemove } = given
  const keys = useRowKeys(rows, total, (from, to, { shiftKey }) => {
    if (isReadOnly) return
    if (!shiftKey) return marks.startFrom(to)
    if (marks.marks.size === 0) marks.startFrom(from)
    void marks.upTo(to, rowAt)
  })
  const { stop, onFocus } = keys

  const remove = async ({ id, index }: Place, list: Element) => {
    await onRemove(marks.marks.size > 0 ? [...marks.marks] : [id])
    keys.goTo(Math.min(index, Math.max(0, total - 2)), list)
  }
  /** What a key does to a row, or to those selected; null where it only goes to another row. */
  const actOf = (event: KeyboardEvent, place: Place): (() => void) | null => {
    const { key, ctrlKey, metaKey, altKey, currentTarget } = event
    if (ctrlKey || metaKey) {
      return key.toLowerCase() === 'a' && !isReadOnly ? () => void marks.all() : null
    }
    if (altKey) return null
    if (key === 'Enter') return () => onOpen(place.id)
    if (isReadOnly) return null
    if (key === ' ') return () => marks.toggle(place.id, place.index)
    if (key === 'Delete') return () => void remove(place, currentTarget)
    return key === 'Escape' && marks.marks.size > 0 ? marks.clear : null
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const place = placeOf(event.target)
    const act = place === null ? null : actOf(event, place)
    if (act === null) return keys.onKeyDown(event)
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target)
    if (place === null) return
    const { id, index } = place
    const isBox = event.target instanceof Element && event.target.closest('[data-mark]') !== null
    if (!isReadOnly && event.shiftKey) return void marks.upTo(index, rowAt)
    if (!isReadOnly && (isBox || event.ctrlKey || event.metaKey)) return marks.toggle(id, index)
    marks.startFrom(index)
    if (marks.marks.size > 0) marks.clear()
    onOpen(id)
  }
  // Else Shift would select the words between two clicks.
  const onMouseDown = (event: MouseEvent) => {
    if (event.shiftKey) event.preventDefault()
  }
  const onDragStart = (event: DragEvent) => {
    const place = placeOf(event.target)
    if (place === null) return
    carryResources(event, marks.marks.has(place.id) ? [...marks.marks] : [place.id])
  }
  return { stop, onFocus, onKeyDown, onClick, onMouseDown, onDragStart }
}

interface Place {
  id: string
  index: number
}

function placeOf(target: EventTarget): Place | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null
  const { id, index } = row?.dataset ?? {}
  return id === undefined || index === undefined ? null : { id, index: Number(index) }
}
