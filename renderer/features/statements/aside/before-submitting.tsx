import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Overlap } from '../../../../preload/contract/time'
import { api } from '../../../api/client'
import { formatDay, formatTime, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import type { Period } from '../../../ui/statements/period'
import { useZeroDay } from '../use-zero-day'
import classes from './aside.module.css'

const shownDays = 7

interface BeforeSubmittingProps {
  personId: string
  period: Period
}

/** Days without time, to confirm or to fill, and hours that overlap. */
export function BeforeSubmitting({ personId, period }: BeforeSubmittingProps) {
  const { t } = useTranslation()
  const draft = useQuery(
    api.statements.draft.queryOptions({ input: { personId, ...period, level: 'totals' } }),
  )
  const week = useQuery(
    api.time.week.queryOptions({ input: { personId, mondayOn: period.fromOn } }),
  )
  if (!draft.data || !week.data) return null
  const { missingOn } = draft.data.payload
  const { overlaps } = week.data
  if (missingOn.length + overlaps.length === 0) {
    return (
      <p className={classes['ready']}>
        <IconCircleCheck size={16} stroke={1.7} aria-hidden />
        {t('statements.aside.ready')}
      </p>
    )
  }
  return (
    <ul className={classes['warnings']}>
      {overlaps.map((overlap) => (
        <OverlapLine key={overlap.firstId + overlap.secondId} overlap={overlap} />
      ))}
      {missingOn.slice(0, shownDays).map((day) => (
        <MissingLine key={day} day={day} personId={personId} />
      ))}
    </ul>
  )
}

function OverlapLine({ overlap: { from, to } }: { overlap: Overlap }) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const [start, end] = [nowIn(timeZone, new Date(from)), nowIn(timeZone, new Date(to))]
  return (
    <li>
      <IconAlertTriangle size={16} stroke={1.7} aria-hidden />
      <span>
        {t('statements.aside.overlap', {
          day: formatDay(start, 'day', currentLanguage()),
          from: formatTime(start),
          to: formatTime(end),
        })}
      </span>
    </li>
  )
}

function MissingLine({ day, personId }: { day: string; personId: string }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const setZero = useZeroDay(personId)
  const name = formatDay(day, 'day', currentLanguage())
  return (
    <li>
      <IconAlertTriangle size={16} stroke={1.7} aria-hidden />
      <span>{t('statements.aside.missing', { day: name })}</span>
      {!isReadOnly && (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={t('statements.aside.confirmZeroNamed', { day: name })}
          onClick={() => void setZero(day, true)}
        >
          {t('statements.aside.confirmZero')}
        </Button>
      )}
    </li>
  )
}
