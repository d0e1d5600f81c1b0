import './fc.css'
import { Calendar, type CalendarRef } from '@fullcalendar/react'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Occurrence } from '../../../preload/contract/calendar'
import { type Phase, phaseOf } from '../../ui/calendar/phase'
import classes from './calendar-grid.module.css'
import { toEventInput } from './event-input'
import { pointedStart } from './pointed-start'
import { type OpenOccurrence, useOccurrenceKeys } from './use-occurrence-keys'
import { useRoving } from './use-roving'
import { useWidgetOptions } from './use-widget-options'
import { rowCapacity } from './row-capacity'
import { windowOf } from './visible-window'

interface CalendarGridProps {
  view: 'month' | 'week'
  day: string
  hasWeekends: boolean
  occurrences: readonly Occurrence[]
  now: string
  selectedKey: string | null
  onOpen: OpenOccurrence
  /** A start double-clicked: a day in the month, an hour in the week. */
  onCreate: (start: string) => void
}

/** Under this width of a day, an hour and an icon would leave no room for a title. */
const narrowDayPixels = 110

/** Month or week of occurrences: the widget lays them out, moves and resizes them; the engine expands. */
export function CalendarGrid(props: CalendarGridProps) {
  const { view, day, hasWeekends, occurrences, now, selectedKey, onOpen, onCreate } = props
  const root = useRef<HTMLDivElement>(null)
  const { ref: sized, width, height } = useElementSize()
  const { register, onKeyDown } = useRoving(root, selectedKey)
  const keys = useOccurrenceKeys(occurrences, onOpen, onKeyDown)
  const { calendar, events } = useEvents(occurrences, now, day)
  const [initialDate] = useState(day)
  const options = useWidgetOptions({
    view,
    initialDate,
    events,
    hasWeekends,
    hasAllDay: occurrences.some((one) => one.isAllDay),
    capacity: rowCapacity(height, windowOf('month', day)),
    register,
    onOpen,
  })
  const isNarrow = width / (hasWeekends ? 7 : 5) < narrowDayPixels
  return (
    // Keys are heard here for the occurrences within, each of which is a button.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={useMergedRef(root, sized)}
      className={`${classes['grid']} ${isNarrow ? classes['narrow'] : ''}`}
      onKeyDown={keys}
      onDoubleClick={({ target, clientY }) => {
        const start = pointedStart(target, clientY)
        if (start !== null) onCreate(start)
      }}
    >
      <Calendar ref={calendar} {...options} />
    </div>
  )
}

/**
 * What the widget asks for when it goes to another date: it then draws the date and its events at
 * once, rather than old events in new days first.
 */
function useEvents(occurrences: readonly Occurrence[], now: string, day: string) {
  const calendar = useRef<CalendarRef>(null)
  const phases = occurrences.map((one) => phaseOf(one, now)).join(' ')
  const inputs = useMemo(() => {
    const each = phases.split(' ') as Phase[]
    return occurrences.map((one, index) => toEventInput(one, each[index] ?? 'coming'))
  }, [occurrences, phases])
  const shown = useRef({ inputs, day })
  const [events] = useState(() => (_: unknown, give: (all: typeof inputs) => void) => {
    give(shown.current.inputs)
  })
  useLayoutEffect(() => {
    const api = calendar.current?.getApi()
    const before = shown.current
    shown.current = { inputs, day }
    if (before.day !== day) api?.gotoDate(day)
    else if (before.inputs !== inputs) api?.refetchEvents()
  }, [inputs, day])
  return { calendar, events }
}
