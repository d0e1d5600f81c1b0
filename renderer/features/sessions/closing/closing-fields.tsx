import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Mode } from '../../../../preload/contract/rituals'
import { DurationField } from '../../../ui/calendar/duration-field'
import { Choice } from '../../../ui/form/choice'
import { Section } from '../../../ui/form/section'
import { useModeWord } from '../../../ui/mode-label'
import { AlsoWritten } from './also-written'
import { AttendanceFields } from './attendance-fields'
import { withDuration, withMode } from './closing-form'
import type { ClosingFieldsProps } from './closing-fields-props'
import classes from './closing.module.css'
import { ItemLines } from './item-lines'
import { ResourceLines } from './resource-lines'
import { ThanksLines } from './thanks-lines'
import { TimeLines } from './time-lines'
import { useIssueWords } from './use-issue-words'

/** Every field of the sheet, in the order things happened. */
export function ClosingFields({ state, subject }: ClosingFieldsProps) {
  const { form, change } = state
  const { t } = useTranslation()
  const word = useModeWord()
  const sentence = useIssueWords(state.issues)
  return (
    <>
      <div className={classes['modeRow']}>
        <Choice
          label={t('closing.mode')}
          value={form.mode}
          data={Mode.options.map((value) => ({ value, label: word(value) }))}
          onChange={(value) => change((now) => withMode(now, Mode.parse(value)))}
        />
        <div className={classes['duration']}>
          <DurationField
            label={t('closing.duration')}
            value={form.duration}
            isInDays={subject.startTime === null}
            onChange={(value) => change((now) => withDuration(now, value))}
            error={sentence('duration')}
          />
        </div>
      </div>
      <AttendanceFields state={state} />
      <Section title={t('closing.minutes')}>
        <Textarea
          aria-label={t('closing.minutes')}
          placeholder={t('closing.minutesHint')}
          className={classes['minutes'] ?? ''}
          value={form.minutes}
          maxLength={200_000}
          rows={4}
          onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, minutes: value }))}
        />
      </Section>
      <ItemLines state={state} />
      <TimeLines state={state} />
      <ThanksLines state={state} />
      <ResourceLines state={state} />
      <AlsoWritten form={form} subject={subject} />
    </>
  )
}
