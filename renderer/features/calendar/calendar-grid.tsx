import './fc.css'
import {
  Calendar,
  type CalendarOptions,
  type CalendarRef,
  type DayHeaderInfo,
  type EventDisplayInfo,
  type EventDropInfo,
} from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import french from '@fullcalendar/react/locales/fr'
import classicTheme from '@fullcalendar/react/themes/classic'
import timeGrid from '@fullcalendar/react/timegrid'
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../preload/contract/calendar'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useMoveOccurrence } from '../../ui/calendar/use-move-occurrence'
import classes from './calendar-grid.module.css'
import { EventContent } from './event-content'
import { type EventProps, fromWidget, minutesBetween, toEventInput } from './event-input'
import { useOccurrenceSentence } from './use-occurrence-sentence'
import { type OpenOccurrence, useOccurrenceKeys } from './use-occurrence-keys'
import { useRoving } from './use-roving'

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

const plugins = [dayGrid, timeGrid, interaction, classicTheme]
const locales = [french]

/** Month or week of occurrences: the widget lays them out, moves and resizes them; the engine expands. */
export function CalendarGrid(props: CalendarGridProps) {
  const { view, day, hasWeekends, occurrences, now, selectedKey, onOpen, onCreate } = props
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  const calendar = useRef<CalendarRef>(null)
  const { register, onKeyDown } = useRoving(root, selectedKey)
  const keys = useOccurrenceKeys(occurrences, onOpen, onKeyDown)
  const content = useEventContent(view)
  const move = useMove()
  const events = useMemo(() => occurrences.map((one) => toEventInput(one, now)), [occurrences, now])
  const hasAllDay = occurrences.some((one) => one.isAllDay)

  useLayoutEffect(() => {
    calendar.current?.getApi().gotoDate(day)
  }, [day])

  return (
    // Keys are heard here for the occurrences within, each of which is a button.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={root} className={classes['grid']} onKeyDown={keys}>
      <Calendar
        key={`${view} ${t('calendar.name')}`}
        ref={calendar}
        plugins={plugins}
        locales={locales}
        locale={currentLanguage() === 'fr' ? 'fr' : 'en-gb'}
        {...(currentLanguage() === 'fr' ? {} : english)}
        timeZone="UTC"
        now={now}
        initialView={view === 'month' ? 'dayGridMonth' : 'timeGridWeek'}
        initialDate={day}
        headerToolbar={false}
        height="100%"
        weekends={hasWeekends}
        fixedWeekCount={false}
        nowIndicator
        expandRows
        scrollTime="07:45:00"
        slotDuration="00:30:00"
        slotHeaderInterval="01:00:00"
        allDaySlot={hasAllDay}
        dayMaxEvents
        eventDisplay="block"
        eventMinHeight={22}
        displayEventEnd={false}
        events={events}
        editable
        eventDurationEditable={view === 'week'}
        eventInteractive
        {...layout}
        eventContent={content}
        eventDidMount={({ el, event, isMirror }) => {
          if (isMirror) return
          el.dataset['phase'] = propsOf(event.extendedProps).phase
          register(el, event.id)
        }}
        eventClick={({ event }) => onOpen(propsOf(event.extendedProps).occurrence)}
        eventDrop={move}
        eventResize={move}
        dateClick={({ date, allDay, jsEvent }) => {
          if (jsEvent.detail === 2) onCreate(fromWidget(date, allDay))
        }}
        moreLinkText={(count) => t('calendar.more', { count })}
        moreLinkHint={(count) => t('calendar.moreHint', { count })}
        closeHint={t('common.close')}
      />
    </div>
  )
}

const english: CalendarOptions = { firstDay: 1, allDayText: 'All day' }

/** Looks and formats: constants, so that drawing anew changes nothing for the widget. */
const layout: CalendarOptions = {
  eventClass: ({ event, view }) => {
    const { occurrence, phase } = propsOf(event.extendedProps)
    const names = [
      classes['event'],
      view.type === 'timeGridWeek' && !event.allDay && classes['block'],
    ]
    if (occurrence.state === 'cancelled') names.push(classes['cancelled'])
    else if (phase !== 'coming') names.push(classes[phase])
    return names.filter(Boolean).join(' ')
  },
  columnEventClass: ({ isShort }: EventDisplayInfo) => (isShort ? classes['short'] : ''),
  dayHeaderClass: '',
  dayHeaderInnerClass: ({ isToday }) =>
    `${classes['dayHeader']} ${isToday ? classes['dayHeaderToday'] : ''}`,
  dayHeaderContent: (info: DayHeaderInfo) => headerOf(info),
  dayCellClass: ({ isOther }) => (isOther ? classes['otherMonth'] : ''),
  dayCellTopInnerClass: ({ isToday }) =>
    (isToday ? classes['dayNumberToday'] : classes['dayNumber']) ?? '',
  dayCellTopContent: ({ dayNumberText }) => dayNumberText,
  slotHeaderFormat: { hour: '2-digit', hour12: false },
  slotHeaderInnerClass: classes['slotHeader'] ?? '',
  rowMoreLinkClass: classes['moreLink'] ?? '',
  popoverClass: classes['popover'] ?? '',
}

/** Long weekdays over a month; short ones with their date over a week. */
function headerOf({ date, view, inPopover }: DayHeaderInfo): string {
  const day = fromWidget(date, true)
  const locale = currentLanguage()
  if (inPopover) return formatDay(day, 'day', locale)
  if (view.type === 'dayGridMonth') return formatDay(day, 'full', locale).split(' ')[0] ?? ''
  return formatDay(day, 'short', locale).split(' ').slice(0, 2).join(' ')
}

function propsOf(extended: Record<string, unknown>): EventProps {
  return extended as unknown as EventProps
}

function useEventContent(view: 'month' | 'week') {
  const sentenceOf = useOccurrenceSentence()
  return useCallback(
    ({ event }: EventDisplayInfo) => {
      const { occurrence, phase } = propsOf(event.extendedProps)
      return (
        <EventContent
          occurrence={occurrence}
          phase={phase}
          sentence={sentenceOf(occurrence, phase)}
          isNarrow={view === 'week'}
        />
      )
    },
    [sentenceOf, view],
  )
}

/** What was dragged goes back where it was when the engine refuses it. */
function useMove(): (change: Pick<EventDropInfo, 'event' | 'revert'>) => void {
  const moveOccurrence = useMoveOccurrence()
  return useCallback(
    ({ event, revert }) => {
      const { occurrence } = propsOf(event.extendedProps)
      if (event.start === null || event.allDay !== occurrence.isAllDay) {
        revert()
        return
      }
      const start = fromWidget(event.start, event.allDay)
      const durationMinutes = event.end
        ? minutesBetween(start, fromWidget(event.end, event.allDay))
        : minutesBetween(occurrence.start, occurrence.end)
      const write = async () => {
        if (!(await moveOccurrence(occurrence, start, durationMinutes))) revert()
      }
      void write()
    },
    [moveOccurrence],
  )
}
