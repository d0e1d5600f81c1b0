import './fc.css'
import { Calendar, type CalendarRef, type EventInput } from '@fullcalendar/react'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Occurrence } from '../../../preload/contract/calendar'
import type { FreeSession, PlannedLetter } from '../../ui/calendar/meeting'
import { type Phase, phaseOf } from '../../ui/calendar/phase'
import classes from './calendar-grid.module.css'
import { dayOptions, type DayNames } from './day-content'
import { letterInput, sessionInput, toEventInput } from './event-input'
import { pointedStart } from './pointed-start'
import { type OpenOccurrence, useOccurrenceKeys } from './use-occurrence-keys'
import { useRoving } from './use-roving'
import { type Changing, useWidgetOptions } from './use-widget-options'
import { rowCapacity } from './row-capacity'
import { windowOf } from './visible-window'

interface CalendarGridProps {
  view: 'month' | 'week'
  day: string
  hasWeekends: boolean
  occurrences: readonly Occurrence[]
  sessions: readonly FreeSession[]
  letters: readonly PlannedLetter[]
  holidays: DayNames
  now: string
  selectedKey: string | null
  onOpen: OpenOccurrence
  onOpenSession: (session: FreeSession) => void
  onOpenLetter: (letter: PlannedLetter) => void
  /** A start double-clicked: a day in the month, an hour in the week. */
  onCreate: (start: string) => void
}

/** Under this width of a day, an hour and an icon would leave no room for a title. */
const narrowDayPixels = 110

/** Month or week of occurrences: the widget lays them out, moves and resizes them; the engine expands. */
export function CalendarGrid(props: CalendarGridProps) {
  const { view, day, hasWeekends, occurrences, sessions, letters, holidays, now } = props
  const { selectedKey, onOpen, onOpenSession, onOpenLetter, onCreate } = props
  const root = useRef<HTMLDivElement>(null)
  const { ref: sized, width, height } = useElementSize()
  const { register, onKeyDown } = useRoving(root, selectedKey)
  const keys = useOccurrenceKeys(occurrences, onOpen, onKeyDown)
  const hasAllDay = [...occurrences, ...sessions, ...letters].some((one) => one.isAllDay)
  const capacity = rowCapacity(height, windowOf('month', day))
  const inputs = useInputs({ occurrences, sessions, letters }, now)
  const shown = { day, inputs, holidays, hasWeekends, hasAllDay, capacity }
  const { calendar, ...given } = useShown(shown)
  const options = useWidgetOptions({
    view,
    ...given,
    register,
    onOpen,
    onOpenSession,
    onOpenLetter,
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

/** What the widget is given; the same until an occurrence changes, begins or ends. */
function useInputs(
  {
    occurrences,
    sessions,
    letters,
  }: Pick<CalendarGridProps, 'occurrences' | 'sessions' | 'letters'>,
  now: string,
): EventInput[] {
  const phases = [...occurrences, ...sessions, ...letters].map((one) => phaseOf(one, now)).join(' ')
  return useMemo(() => {
    const each = phases.split(' ') as Phase[]
    const phaseAt = (index: number) => each[index] ?? 'coming'
    const first = occurrences.length
    return [
      ...occurrences.map((one, index) => toEventInput(one, phaseAt(index))),
      ...sessions.map((one, index) => sessionInput(one, phaseAt(first + index))),
      ...letters.map((one, index) => letterInput(one, phaseAt(first + sessions.length + index))),
    ]
  }, [occurrences, sessions, letters, phases])
}

interface Shown extends Changing {
  day: string
  inputs: EventInput[]
  holidays: DayNames
}

/**
 * Tells the widget all that changes in one go, once the page around it is drawn: another month,
 * its events and the room they have would otherwise each draw the whole calendar again.
 */
function useShown(shown: Shown) {
  const { day, inputs, holidays, hasWeekends, hasAllDay, capacity } = shown
  const calendar = useRef<CalendarRef>(null)
  const [initial] = useState(shown)
  const told = useRef(shown)
  const [events] = useState(() => (_: unknown, give: (all: EventInput[]) => void) => {
    give(told.current.inputs)
  })
  const [holidaysNow] = useState(() => () => told.current.holidays)
  useLayoutEffect(() => {
    const api = calendar.current?.getApi()
    const before = told.current
    told.current = { day, inputs, holidays, hasWeekends, hasAllDay, capacity }
    if (before.hasWeekends !== hasWeekends) api?.setOption('weekends', hasWeekends)
    if (before.hasAllDay !== hasAllDay) api?.setOption('allDaySlot', hasAllDay)
    if (before.capacity !== capacity) api?.setOption('dayMaxEvents', capacity)
    if (before.day !== day) {
      api?.gotoDate(day)
      return
    }
    if (before.holidays !== holidays) nameDays(api, holidaysNow)
    if (before.inputs !== inputs) api?.refetchEvents()
  }, [day, inputs, holidays, hasWeekends, hasAllDay, capacity, holidaysNow])
  return { calendar, initial, events, holidaysNow }
}

/** Holidays that came after their days were drawn: other options have the widget draw them again. */
function nameDays(
  api: ReturnType<CalendarRef['getApi']> | undefined,
  holidaysNow: () => DayNames,
): void {
  const { dayHeaderContent, dayCellTopContent, dayCellTopInnerClass } = dayOptions(holidaysNow)
  api?.setOption('dayHeaderContent', dayHeaderContent)
  api?.setOption('dayCellTopContent', dayCellTopContent)
  api?.setOption('dayCellTopInnerClass', dayCellTopInnerClass)
}
