import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../preload/contract/session-shapes'
import { formatDuration } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { DateField } from '../../../ui/calendar/date-field'
import { DurationField } from '../../../ui/calendar/duration-field'
import { TimeField } from '../../../ui/calendar/time-field'
import { useClock } from '../../../ui/calendar/use-clock'
import classes from './session-form.module.css'
import { shownEnd } from './session-form'
import { useIssueSentence } from './use-issue-sentence'
import { useRemarks } from './use-remarks'
import type { FormState } from './use-session-form'

const hour = 60
const day = 1440

/** When it takes place; what is unusual is remarked upon, and lets the person go on. */
export function TimeFields({ state, session }: { state: FormState; session: Session | null }) {
  const { form, change, changeEnd } = state
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const sentence = useIssueSentence(state)
  const remarks = useRemarks(form, session)
  const setAllDay = (isAllDay: boolean) => {
    const duration = formatDuration(isAllDay ? day : hour, currentLanguage())
    const startTime = isAllDay || form.startTime !== '' ? form.startTime : '14:00'
    change({ isAllDay, duration, startTime, endTime: null })
  }
  return (
    <>
      <div className={classes['times']} data-all-day={form.isAllDay || undefined}>
        <DateField
          label={t('sessions.form.date')}
          value={form.startOn}
          onChange={(startOn) => change({ startOn })}
          error={sentence('startOn')}
        />
        {!form.isAllDay && (
          <>
            <TimeField
              label={t('sessions.form.startTime')}
              value={form.startTime}
              onChange={(startTime) => change({ startTime, endTime: null })}
              error={sentence('startTime')}
            />
            <TimeField
              label={t('sessions.form.endTime')}
              value={shownEnd(form)}
              onChange={changeEnd}
              error={sentence('endTime')}
            />
          </>
        )}
        <DurationField
          label={t('sessions.form.duration')}
          value={form.duration}
          isInDays={form.isAllDay}
          onChange={(duration) => change({ duration, endTime: null })}
          error={sentence('durationMinutes')}
        />
      </div>
      <Checkbox
        label={t('sessions.form.isAllDay')}
        checked={form.isAllDay}
        onChange={(event) => setAllDay(event.currentTarget.checked)}
      />
      {form.timeZone !== timeZone && !form.isAllDay && (
        <p className={classes['quiet']}>{t('sessions.form.otherZone', { zone: form.timeZone })}</p>
      )}
      {session?.seriesId != null && (
        <p className={classes['quiet']}>{t('sessions.form.movesOccurrence')}</p>
      )}
      <div role="status" className={classes['remarks']}>
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
    </>
  )
}
