import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeEntry } from '../../../../preload/contract/time-shapes'
import { client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'
import { useEntryTimes } from '../use-entry-times'
import { type Handle, shifted } from './day-bars'

/** A move that is under way: what it takes, by how many minutes. */
interface Shift {
  id: string
  handle: Handle
  minutes: number
}

const stepMinutes = 5

/**
 * Moves and resizes the entries of a day by hand or by key, five minutes at a time. Arrows move one,
 * with Shift its end, with Ctrl its start; Enter or leaving keeps it, Escape takes it back.
 */
export function useShift(minutesPerPixel: () => number, onOpen: (id: string) => void) {
  const { t } = useTranslation()
  const write = useWrite()
  const timesOf = useEntryTimes()
  const [shift, setShift] = useState<Shift | null>(null)
  const grip = useRef<{ x: number; handle: Handle; hasMoved: boolean } | null>(null)

  const shown = (entry: TimeEntry): TimeEntry => {
    if (shift?.id !== entry.id) return entry
    return { ...entry, ...shifted(entry, shift.handle, shift.minutes) }
  }
  const moveTo = (entry: TimeEntry, handle: Handle, minutes: number) => {
    if (shifted(entry, handle, minutes) !== null) setShift({ id: entry.id, handle, minutes })
  }
  const keep = async (entry: TimeEntry) => {
    const times = shift?.id === entry.id ? shifted(entry, shift.handle, shift.minutes) : null
    if (times === null || shift?.minutes === 0) {
      setShift(null)
      return
    }
    await write({
      run: () => client.time.update({ id: entry.id, ...times, timeZone: entry.timeZone }),
      done: t('time.day.moved', { times: timesOf({ ...entry, ...times }) }),
    })
    setShift(null)
  }

  return {
    shown,
    handlers: (entry: TimeEntry) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return
        const edge = event.target instanceof HTMLElement ? event.target.dataset['edge'] : undefined
        const handle = edge === 'start' || edge === 'end' ? edge : 'whole'
        grip.current = { x: event.clientX, handle, hasMoved: false }
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const held = grip.current
        if (held === null) return
        const moved = (event.clientX - held.x) * minutesPerPixel()
        const minutes = Math.round(moved / stepMinutes) * stepMinutes
        if (minutes !== 0) held.hasMoved = true
        if (held.hasMoved) moveTo(entry, held.handle, minutes)
      },
      onPointerUp: () => {
        const hasMoved = grip.current?.hasMoved === true
        grip.current = null
        if (hasMoved) void keep(entry)
        else onOpen(entry.id)
      },
      onPointerCancel: () => {
        grip.current = null
        setShift(null)
      },
      onKeyDown: (event: KeyboardEvent) => {
        const { key } = event
        const isShifted = shift?.id === entry.id
        if (key === 'ArrowLeft' || key === 'ArrowRight') {
          const handle = event.shiftKey ? 'end' : event.ctrlKey || event.metaKey ? 'start' : 'whole'
          const done = isShifted && shift.handle === handle ? shift.minutes : 0
          moveTo(entry, handle, done + (key === 'ArrowLeft' ? -stepMinutes : stepMinutes))
        } else if (key === 'Escape' && isShifted) setShift(null)
        else if (key === 'Enter' || key === ' ') {
          if (isShifted) void keep(entry)
          else onOpen(entry.id)
        } else return
        event.preventDefault()
      },
      onBlur: () => {
        if (grip.current === null) void keep(entry)
      },
    }),
  }
}
