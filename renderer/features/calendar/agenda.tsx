import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../preload/contract/calendar'
import { capitalised, formatDay, formatTime } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { KindMark } from '../../ui/kind-mark'
import { ModeLabel } from '../../ui/mode-label'
import classes from './agenda.module.css'
import { phaseOf } from '../../ui/calendar/phase'
import { occurrenceKey } from '../../ui/calendar/occurrence-element'
import { type OpenOccurrence, useOccurrenceKeys } from './use-occurrence-keys'
import { useRoving } from './use-roving'

interface AgendaProps {
  occurrences: readonly Occurrence[]
  now: string
  selectedKey: string | null
  onOpen: OpenOccurrence
}

/** A month day by day: what takes place, when and where. */
export function Agenda({ occurrences, now, selectedKey, onOpen }: AgendaProps) {
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  const { register, onKeyDown } = useRoving(root, selectedKey)
  const keys = useOccurrenceKeys(occurrences, onOpen, onKeyDown)
  const days = Map.groupBy(occurrences, ({ start }) => start.slice(0, 10))
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
          </h2>
          <ul className={classes['list']}>
            {ofDay.map((one) => (
              <li key={occurrenceKey(one)}>
                <Row one={one} now={now} register={register} onOpen={() => onOpen(one)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface RowProps {
  one: Occurrence
  now: string
  register: (element: HTMLElement, key: string) => void
  onOpen: () => void
}

function Row({ one, now, register, onOpen }: RowProps) {
  const { t } = useTranslation()
  const phase = phaseOf(one, now)
  const hours = one.isAllDay
    ? t('calendar.allDay')
    : `${formatTime(one.start)} – ${formatTime(one.end)}`
  return (
    <button
      type="button"
      ref={(element) => {
        if (element) register(element, occurrenceKey(one))
      }}
      className={classes['row']}
      data-phase={phase}
      data-state={one.state}
      onClick={onOpen}
    >
      <span className={classes['hours']}>{hours}</span>
      <KindMark kind="rituel" />
      <span className={classes['title']}>{one.title}</span>
      {phase === 'live' && one.state === 'planned' && (
        <span className={classes['live']}>{t('calendar.states.live')}</span>
      )}
      {one.isMoved && <span className={classes['chip']}>{t('calendar.states.moved')}</span>}
      {one.state !== 'planned' && (
        <span className={classes['chip']}>{t(`calendar.states.${one.state}`)}</span>
      )}
      <span className={classes['where']}>
        <ModeLabel mode={one.mode} />
        {one.place !== '' && <span className={classes['place']}>{one.place}</span>}
      </span>
    </button>
  )
}
