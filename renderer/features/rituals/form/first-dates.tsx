import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../api/client'
import { capitalised } from '../../../text/dates'
import { failureSentence } from '../../../text/failure-sentence'
import { currentLanguage } from '../../../text/language'
import { describeCadence } from '../../../text/recurrence/describe'
import { describeStart } from '../../../text/recurrence/occurrence'
import { readSchedule } from './read-form'
import classes from './ritual-form.module.css'
import type { RitualForm } from './ritual-form'

const count = 5
const waitMs = 150

/** What the form's settings mean: a sentence, and the first five dates, as one types. */
export function FirstDates({ form }: { form: RitualForm }) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const schedule = readSchedule(form)
  const [asked] = useDebouncedValue(schedule && JSON.stringify(schedule), waitMs)
  const input =
    asked === null ? null : { ...(JSON.parse(asked) as typeof schedule & object), count }
  const dates = useQuery(
    api.calendar.firstDates.queryOptions({
      input: input ?? {
        startOn: '',
        startTime: null,
        timeZone: '',
        rrule: null,
        durationMinutes: 0,
        count,
      },
      enabled: input !== null,
      placeholderData: (last) => last,
    }),
  )
  const shown = dates.data ?? []
  return (
    <section className={classes['preview']} aria-labelledby="premieres-dates" aria-live="polite">
      <h3 id="premieres-dates" className={classes['previewTitle']}>
        {t('rituals.form.firstDates')}
      </h3>
      {schedule === null && <p className={classes['quiet']}>{t('rituals.form.incomplete')}</p>}
      {schedule && (
        <p className={classes['cadence']}>{capitalised(describeCadence(schedule, locale))}</p>
      )}
      {schedule && dates.isError && (
        <p className={classes['issue']}>{failureSentence(dates.error, t)}</p>
      )}
      {schedule && dates.isSuccess && shown.length === 0 && (
        <p className={classes['issue']}>{t('rituals.form.noDates')}</p>
      )}
      {schedule?.rrule != null && !dates.isError && (
        <ol className={classes['firstDates']}>
          {shown.map((start) => (
            <li key={start}>{capitalised(describeStart(start, 'full', locale))}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
