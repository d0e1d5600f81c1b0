import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../preload/contract/calendar'
import { capitalised, formatDay, formatTime } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import type { FreeSession, Meeting, PlannedLetter } from '../../ui/calendar/meeting'
import { type Kind, KindMark } from '../../ui/kind-mark'
import { ModeLabel } from '../../ui/mode-label'
import classes from './agenda.module.css'
import type { DayHolidays } from '../../ui/calendar/holidays'
import { phaseOf } from '../../ui/calendar/phase'
import { occurrenceKey } from '../../ui/calendar/occurrence-element'
import { type OpenOccurrence, useOccurrenceKeys } from './use-occurrence-keys'
import type { DayNames } from './day-content'
import { useRoving } from './use-roving'

interface AgendaProps {
  occurrences: readonly Occurrence[]
  sessions: readonly FreeSession[]
  letters: readonly PlannedLetter[]
  holidays: DayNames
  now: string
  selectedKey: string | null
  onOpen: OpenOccurrence
  onOpenSession: (session: FreeSession) => void
  onOpenLetter: (letter: PlannedLetter) => void
}

/** A month day by day: what takes place, when and where. */
export function Agenda(props: AgendaProps) {
  const { occurrences, sessions, letters, holidays, now, selectedKey } = props
  const { onOpen, onOpenSession, onOpenLetter } = props
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  const { register, onKeyDown } = useRoving(root, selectedKey)
  const keys = useOccurrenceKeys(occurrences, onOpen, onKeyDown)
  const all = [
    ...occurrences.map((one) => ({
      meeting: one,
      key: occurrenceKey(one),
      kind: 'rituel' as const,
      onOpen: () => onOpen(one),
    })),
    ...sessions.map((one) => ({
      meeting: one,
      key: one.sessionId,
      kind: 'seance' as const,
      onOpen: () => onOpenSession(one),
    })),
    ...letters.map((one) => ({
      meeting: one,
      key: one.letterId,
      kind: 'lettre' as const,
      onOpen: () => onOpenLetter(one),
    })),
  ].toSorted((a, b) => a.meeting.start.localeCompare(b.meeting.start))
  const days = Map.groupBy(all, ({ meeting }) => meeting.start.slice(0, 10))
  return (
    // Keys are heard here for the occurrences within, each of which is a button.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={root} className={classes['agenda']} onKeyDown={keys}>
      {days.size === 0 && <p className={classes['nothing']}>{t('calendar.nothing')}</p>}
      {[...days].map(([day, ofDay]) => (
        <section
          key={day}
          className={classes['day']}
          aria-label={formatDay(day, 'full', currentLanguage())}
        >
          <h2 className={classes['name']} data-today={day === now.slice(0, 10) || undefined}>
            {capitalised(formatDay(day, 'day', currentLanguage()))}
            <DayHoliday holiday={holidays.get(day)} />
          </h2>
          <ul className={classes['list']}>
            {ofDay.map((one) => (
              <li key={one.key}>
                <Row {...one} name={one.key} now={now} register={register} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function DayHoliday({ holiday }: { holiday: DayHolidays | undefined }) {
  const names = [holiday?.publicName, holiday?.schoolName].filter((name) => name != null)
  if (names.length === 0) return null
  return <span className={classes['holiday']}>{names.join(' · ')}</span>
}

interface RowProps {
  meeting: Meeting
  kind: Kind
  name: string
  now: string
  register: (element: HTMLElement, key: string) => void
  onOpen: () => void
}

function Row({ meeting: one, kind, name, now, register, onOpen }: RowProps) {
  const { t } = useTranslation()
  const phase = phaseOf(one, now)
  const hours = one.isAllDay
    ? t('calendar.allDay')
    : kind === 'lettre'
      ? formatTime(one.start)
      : `${formatTime(one.start)} – ${formatTime(one.end)}`
  return (
    <button
      type="button"
      ref={(element) => {
        if (element) register(element, name)
      }}
      className={classes['row']}
      data-phase={phase}
      data-state={one.state}
      onClick={onOpen}
    >
      <span className={classes['hours']}>{hours}</span>
      <KindMark kind={kind} />
      <span className={classes['title']}>{one.title}</span>
      {phase === 'live' && one.state === 'planned' && (
        <span className={classes['live']}>{t('calendar.states.live')}</span>
      )}
      {one.isMoved && <span className={classes['chip']}>{t('calendar.states.moved')}</span>}
      {one.state !== 'planned' && kind !== 'lettre' && (
        <span className={classes['chip']}>{t(`calendar.states.${one.state}`)}</span>
      )}
      <span className={classes['where']}>
        {kind === 'lettre' ? (
          t(one.state === 'held' ? 'calendar.letterSent' : 'calendar.letterToSend')
        ) : (
          <ModeLabel mode={one.mode} />
        )}
        {one.place !== '' && <span className={classes['place']}>{one.place}</span>}
      </span>
    </button>
  )
}
