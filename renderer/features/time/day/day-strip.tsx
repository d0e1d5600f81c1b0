import { IconAlertTriangle } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeEntry } from '../../../../preload/contract/time-shapes'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useEntryTitle } from '../use-entry-title'
import { useEntryTimes } from '../use-entry-times'
import { dayBars, shownHours } from './day-bars'
import classes from './day-panel.module.css'
import { useShift } from './use-shift'

interface DayStripProps {
  day: string
  entries: readonly TimeEntry[]
  onOpen: (id: string) => void
}

const laneHeight = 34

/** The hours of a day from left to right: what was done when, moved and resized by hand or by key. */
export function DayStrip({ day, entries, onOpen }: DayStripProps) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const isReadOnly = useReadOnly()
  const titleOf = useEntryTitle()
  const timesOf = useEntryTimes()
  const root = useRef<HTMLDivElement>(null)
  const hours = shownHours(dayBars(entries, day, timeZone))
  const minutes = (hours.last - hours.first) * 60
  const { shown, handlers } = useShift(
    () => minutes / (root.current?.clientWidth ?? minutes),
    onOpen,
  )
  const bars = dayBars(entries.map(shown), day, timeZone)
  const lanes = Math.max(1, ...bars.map(({ lane }) => lane + 1))
  const left = (minute: number) => `${((minute - hours.first * 60) / minutes) * 100}%`
  const marks = Array.from({ length: hours.last - hours.first + 1 }, (_, at) => hours.first + at)
  return (
    <div className={classes['strip']}>
      <div ref={root} className={classes['lanes']} style={{ height: lanes * laneHeight + 8 }}>
        {marks.map((hour) => (
          <span
            key={hour}
            aria-hidden
            className={classes['mark']}
            style={{ insetInlineStart: left(hour * 60) }}
          />
        ))}
        {bars.map(({ entry, from, to, lane, isOverlapping }) => (
          <button
            key={entry.id}
            type="button"
            className={classes['bar']}
            data-nature={entry.nature}
            data-overlapping={isOverlapping || undefined}
            style={{
              insetInlineStart: left(from),
              width: `${((to - from) / minutes) * 100}%`,
              top: lane * laneHeight + 4,
            }}
            aria-label={`${titleOf(entry)}, ${timesOf(entry)}${isOverlapping ? `, ${t('time.day.overlapping')}` : ''}`}
            title={`${titleOf(entry)}, ${timesOf(entry)}`}
            {...(isReadOnly
              ? { onClick: () => onOpen(entry.id) }
              : handlers(entries.find(({ id }) => id === entry.id) ?? entry))}
          >
            {!isReadOnly && <span data-edge="start" className={classes['edge']} />}
            {isOverlapping && (
              <IconAlertTriangle
                size={14}
                stroke={1.8}
                className={classes['warning']}
                aria-hidden
              />
            )}
            <span className={classes['barTitle']}>{titleOf(entry)}</span>
            {!isReadOnly && <span data-edge="end" className={classes['edge']} />}
          </button>
        ))}
      </div>
      <div className={classes['hours']} aria-hidden>
        {marks.map((hour) => (
          <span key={hour} style={{ insetInlineStart: left(hour * 60) }}>
            {hour % 24}
          </span>
        ))}
      </div>
    </div>
  )
}
