import type { CalendarOptions, EventDisplayInfo, EventSourceFunc } from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import french from '@fullcalendar/react/locales/fr'
import classicTheme from '@fullcalendar/react/themes/classic'
import timeGrid from '@fullcalendar/react/timegrid'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { nowIn } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import classes from './calendar-grid.module.css'
import type { FreeSession, PlannedLetter } from '../../ui/calendar/meeting'
import { dayOptions, type DayNames } from './day-content'
import { eventContent, moreContent } from './event-content'
import { propsOf, shownBy } from './event-input'
import { useDrag } from './use-drag'
import { useDragLetter } from './use-drag-letter'
import { useLetterSentence } from './use-letter-sentence'
import type { OpenOccurrence } from './use-occurrence-keys'
import { useOccurrenceSentence } from './use-occurrence-sentence'

/** What goes with the month that is shown. */
export interface Changing {
  hasWeekends: boolean
  hasAllDay: boolean
  /** How many occurrences a day of the month shows. */
  capacity: number
}

interface WidgetSettings {
  view: 'month' | 'week'
  /** What it begins with; the widget is told of changes by itself. */
  initial: Changing & { day: string }
  holidaysNow: () => DayNames
  events: EventSourceFunc
  register: (element: HTMLElement, key: string) => void
  onOpen: OpenOccurrence
  onOpenSession: (session: FreeSession) => void
  onOpenLetter: (letter: PlannedLetter) => void
}

/** Every option of the widget; the same object until one of them changes, so that it draws nothing in vain. */
export function useWidgetOptions(settings: WidgetSettings): CalendarOptions {
  const { view, initial, events, holidaysNow, register } = settings
  const { onOpen, onOpenSession, onOpenLetter } = settings
  const { t } = useTranslation()
  const hintOf = useMemo(() => saidOnce((count) => t('calendar.moreHint', { count })), [t])
  const { timeZone } = useClock()
  const isReadOnly = useReadOnly()
  const sentenceOf = useOccurrenceSentence()
  const letterSentence = useLetterSentence()
  const drag = useDrag()
  const dragLetter = useDragLetter()
  return useMemo(
    () => ({
      ...looks,
      ...dayOptions(holidaysNow),
      ...(currentLanguage() === 'fr' ? { locale: 'fr' } : english),
      now: () => nowIn(timeZone),
      initialView: view === 'month' ? 'dayGridMonth' : 'timeGridWeek',
      initialDate: initial.day,
      weekends: initial.hasWeekends,
      allDaySlot: initial.hasAllDay,
      dayMaxEvents: initial.capacity,
      events,
      editable: !isReadOnly,
      eventDurationEditable: !isReadOnly && view === 'week',
      eventContent: ({ event }: EventDisplayInfo) => {
        const { meeting, phase, letter } = shownBy(event)
        return eventContent(meeting, letter ? letterSentence(letter) : sentenceOf(meeting, phase))
      },
      eventDidMount: ({ el, event, isMirror }) => {
        if (isMirror) return
        el.dataset['phase'] = shownBy(event).phase
        register(el, event.id)
      },
      eventClick: ({ event }) => {
        const { session, letter } = shownBy(event)
        if (session) onOpenSession(session)
        else if (letter) onOpenLetter(letter)
        else onOpen(propsOf(event).occurrence)
      },
      eventDrop: (change) => (shownBy(change.event).letter ? dragLetter : drag)(change),
      eventResize: drag,
      moreLinkText: (count) => `+${count}`,
      moreLinkHint: hintOf,
      moreLinkContent: ({ num }) => moreContent(num, hintOf(num)),
      moreLinkDidMount: ({ el }) => {
        register(el, `+${el.closest<HTMLElement>('[data-date]')?.dataset['date'] ?? ''}`)
      },
      closeHint: t('common.close'),
    }),
    [
      view,
      initial,
      events,
      holidaysNow,
      register,
      onOpen,
      onOpenSession,
      onOpenLetter,
      t,
      hintOf,
      timeZone,
      isReadOnly,
      sentenceOf,
      letterSentence,
      drag,
      dragLetter,
    ],
  )
}

const english: CalendarOptions = { locale: 'en-gb', firstDay: 1, allDayText: 'All day' }

/** What holds in every view and language. */
const looks: CalendarOptions = {
  plugins: [dayGrid, timeGrid, interaction, classicTheme],
  locales: [french],
  // Wall times of the workspace go in as if in UTC: the zone of this machine has no say.
  timeZone: 'UTC',
  lazyFetching: false,
  headerToolbar: false,
  height: '100%',
  fixedWeekCount: false,
  nowIndicator: true,
  expandRows: true,
  scrollTime: '07:45:00',
  slotDuration: '00:30:00',
  slotHeaderInterval: '01:00:00',
  slotHeaderFormat: { hour: '2-digit', hour12: false },
  eventDisplay: 'block',
  eventMinHeight: 22,
  // Up to an hour and a bit: one line, rather than a second one cut through.
  eventShortHeight: 50,
  // Our own content says the hour: the widget need not work it out.
  displayEventTime: false,
  eventInteractive: true,
  eventInnerClass: classes['inner'] ?? '',
  eventClass: ({ event, view }) => {
    const { meeting, phase, session, letter } = shownBy(event)
    const isBlock = view.type === 'timeGridWeek' && !event.allDay
    const standing = meeting.state === 'cancelled' ? 'cancelled' : phase
    const kind = session ? classes['session'] : letter ? classes['letter'] : ''
    return `${classes['event']} ${kind} ${classes[standing] ?? ''} ${isBlock ? classes['block'] : ''}`
  },
  columnEventClass: ({ isShort }) => (isShort ? classes['short'] : ''),
  dayHeaderClass: classes['headCell'] ?? '',
  dayHeaderInnerClass: ({ isToday }) =>
    `${classes['dayHeader']} ${isToday ? classes['dayHeaderToday'] : ''}`,
  dayCellClass: ({ isOther }) => (isOther ? classes['otherMonth'] : ''),
  slotHeaderInnerClass: classes['slotHeader'] ?? '',
  allDayHeaderInnerClass: classes['slotHeader'] ?? '',
  rowMoreLinkClass: classes['moreLink'] ?? '',
  popoverClass: classes['popover'] ?? '',
}

/** Every full day of a month says how many more it holds: plurals are worked out once a number. */
function saidOnce(say: (count: number) => string): (count: number) => string {
  const said = new Map<number, string>()
  return (count) => {
    const words = said.get(count) ?? say(count)
    said.set(count, words)
    return words
  }
}
