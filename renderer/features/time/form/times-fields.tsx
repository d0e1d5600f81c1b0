import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TimeEntry } from '../../../../preload/contract/time-shapes'
import { TimeField } from '../../../ui/calendar/time-field'
import { useClock } from '../../../ui/calendar/use-clock'
import { Choice } from '../../../ui/form/choice'
import { clockWords } from '../../../ui/time/clock-words'
import { readCell } from '../week/read-cell'
import classes from './entry-form.module.css'
import { readEntry } from './read-entry'
import type { EntryFormState } from './use-entry-form'
import { useIssueSentence } from './use-issue-sentence'
import { useRemarkSentences } from './use-remark-sentences'

interface TimesFieldsProps {
  state: EntryFormState
  entry: TimeEntry | null
}

/** How long it took, or from when to when; what is unusual is remarked upon, and lets one go on. */
export function TimesFields({ state, entry }: TimesFieldsProps) {
  const { form, change, issues } = state
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const sentence = useIssueSentence(issues)
  const remarks = useRemarkSentences(form, entry?.id ?? null)
  const { draft } = readEntry(form)
  const normalise = () => {
    const { seconds } = readCell(form.duration)
    if (seconds !== undefined && seconds > 0) change({ duration: clockWords(seconds, true) })
  }
  return (
    <>
      <Choice
        label={t('time.form.how')}
        value={form.isTimed ? 'timed' : 'alone'}
        data={[
          { value: 'alone', label: t('time.form.alone') },
          { value: 'timed', label: t('time.form.timed') },
        ]}
        onChange={(value) => change({ isTimed: value === 'timed' })}
      />
      {!form.isTimed && (
        <div className={classes['pair']}>
          <TextInput
            label={t('time.form.duration')}
            placeholder="1h20"
            value={form.duration}
            onChange={(event) => change({ duration: event.currentTarget.value })}
            onBlur={normalise}
            error={sentence('duration')}
            autoComplete="off"
          />
        </div>
      )}
      {form.isTimed && (
        <>
          <div className={classes['times']}>
            <TimeField
              label={t('time.form.startTime')}
              value={form.startTime}
              onChange={(startTime) => change({ startTime })}
              error={sentence('startTime')}
            />
            <TimeField
              label={t('time.form.endTime')}
              value={form.endTime}
              onChange={(endTime) => change({ endTime })}
              error={sentence('endTime')}
            />
            <p className={classes['lasts']} role="status">
              {draft && t('time.form.lasts', { time: clockWords(draft.durationSeconds, true) })}
            </p>
          </div>
          <Checkbox
            label={t('time.form.isOvernight')}
            checked={form.isOvernight}
            onChange={(event) => change({ isOvernight: event.currentTarget.checked })}
          />
        </>
      )}
      {form.timeZone !== timeZone && form.isTimed && (
        <p className={classes['quiet']}>{t('time.form.otherZone', { zone: form.timeZone })}</p>
      )}
      <div role="status" className={classes['remarks']}>
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
    </>
  )
}
