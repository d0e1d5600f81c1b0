import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StatementDraft } from '../../../../preload/contract/statements'
import { capitalised, formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { Section } from '../../../ui/form/section'
import { exactClock } from '../../../ui/statements/exact-clock'
import { daysOf, type Period } from '../../../ui/statements/period'
import { useZeroDay } from '../use-zero-day'
import classes from './submit.module.css'

interface DraftDaysProps {
  draft: StatementDraft
  period: Period
}

/** Each day: its time, a zero that was confirmed, or that it is missing, with a way to confirm it. */
export function DraftDays({ draft: { payload }, period }: DraftDaysProps) {
  const { t } = useTranslation()
  const byDay = new Map(payload.byDay.map(({ day, seconds }) => [day, seconds]))
  const missing = new Set(payload.missingOn)
  return (
    <Section title={t('statements.submit.days')}>
      <p className={missing.size > 0 ? classes['warning'] : classes['quiet']}>
        {t('statements.submit.missingCount', { count: missing.size })}
      </p>
      <ul className={classes['lines']}>
        {daysOf(period).map((day) => (
          <DayLine
            key={day}
            day={day}
            personId={payload.personId}
            seconds={byDay.get(day) ?? null}
            isMissing={missing.has(day)}
          />
        ))}
      </ul>
    </Section>
  )
}

interface DayLineProps {
  day: string
  personId: string
  /** Null where the day has none, be it missing or not yet to be filled. */
  seconds: number | null
  isMissing: boolean
}

function DayLine({ day, personId, seconds, isMissing }: DayLineProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const setZero = useZeroDay(personId)
  const name = formatDay(day, 'day', currentLanguage())
  return (
    <li>
      <span>{capitalised(name)}</span>
      {isMissing && (
        <span className={classes['dayState']}>
          <span className={classes['missing']}>{t('statements.submit.missing')}</span>
          {!isReadOnly && (
            <Button
              variant="default"
              size="compact-xs"
              aria-label={t('statements.submit.confirmZeroNamed', { day: name })}
              onClick={() => void setZero(day, true)}
            >
              {t('statements.submit.confirmZero')}
            </Button>
          )}
        </span>
      )}
      {seconds === 0 && (
        <span className={classes['dayState']}>
          <span className={classes['quiet']}>{t('statements.submit.zero')}</span>
          {!isReadOnly && (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={t('statements.submit.takeBackNamed', { day: name })}
              onClick={() => void setZero(day, false)}
            >
              {t('statements.submit.takeBack')}
            </Button>
          )}
        </span>
      )}
      {seconds !== null && seconds > 0 && (
        <span className={classes['number']}>{exactClock(seconds)}</span>
      )}
      {seconds === null && !isMissing && <span className={classes['quiet']}>—</span>}
    </li>
  )
}
