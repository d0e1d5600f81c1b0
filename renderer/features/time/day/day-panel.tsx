import { Kbd } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TimeEntry } from '../../../../preload/contract/time-shapes'
import { capitalised, formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { Keys } from '../../../ui/keys'
import { clockWords } from '../../../ui/time/clock-words'
import { useCategoryName } from '../../../ui/time/use-category-name'
import { useEntryAddress } from '../form/use-entry-address'
import { useEntryTimes } from '../use-entry-times'
import { entriesOfDay } from './day-bars'
import classes from './day-panel.module.css'
import { DayStrip } from './day-strip'

interface DayPanelProps {
  day: string
  entries: readonly TimeEntry[]
}

/** One day: its hours from left to right, then every entry in a line, those without hours last. */
export function DayPanel({ day, entries }: DayPanelProps) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const isReadOnly = useReadOnly()
  const { open } = useEntryAddress()
  const shown = entriesOfDay(entries, day, timeZone)
  const own = shown.filter(({ spentOn }) => spentOn === day)
  const seconds = own.reduce((total, entry) => total + entry.durationSeconds, 0)
  const hasHours = shown.some(({ startedAt }) => startedAt !== null)
  return (
    <section id="day" aria-labelledby="day-title" tabIndex={-1} className={classes['panel']}>
      <div className={classes['heading']}>
        <h2 id="day-title">{capitalised(formatDay(day, 'day', currentLanguage()))}</h2>
        <p>{t('time.day.count', { count: own.length, time: clockWords(seconds) })}</p>
      </div>
      {shown.length === 0 && <p className={classes['none']}>{t('time.day.none')}</p>}
      {hasHours && <DayStrip day={day} entries={shown} onOpen={open} />}
      {hasHours && !isReadOnly && (
        <p className={classes['keys']}>
          <Kbd>← →</Kbd> {t('time.day.keys.move')}, <Kbd>{t('time.day.keys.shift')} ← →</Kbd>{' '}
          {t('time.day.keys.end')}, <Keys keys={['control', '← →']} /> {t('time.day.keys.start')}.
        </p>
      )}
      <ul className={classes['list']}>
        {shown.map((entry) => (
          <Line key={entry.id} entry={entry} isOfEve={entry.spentOn !== day} onOpen={open} />
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  entry: TimeEntry
  /** It began the evening before. */
  isOfEve: boolean
  onOpen: (id: string) => void
}

function Line({ entry, isOfEve, onOpen }: LineProps) {
  const { t } = useTranslation()
  const timesOf = useEntryTimes()
  const categoryName = useCategoryName()
  const title = [entry.link?.title ?? '', entry.note].filter((words) => words !== '').join(' · ')
  return (
    <li>
      <button type="button" className={classes['line']} onClick={() => onOpen(entry.id)}>
        <span className={classes['quiet']}>
          {timesOf(entry)}
          {isOfEve && ` ${t('time.day.fromEve')}`}
        </span>
        <span className={classes['quiet']}>{categoryName(entry.category)}</span>
        <span className={classes['title']}>
          {title}
          {entry.isVoluntary && <span className={classes['chip']}>{t('time.list.voluntary')}</span>}
        </span>
        <span className={classes['time']}>{clockWords(entry.durationSeconds)}</span>
      </button>
    </li>
  )
}
