import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Mode, Scope } from '../../../../preload/contract/rituals'
import { formatDuration } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { DateField } from '../../../ui/calendar/date-field'
import { DurationField } from '../../../ui/calendar/duration-field'
import { TimeField } from '../../../ui/calendar/time-field'
import { useClock } from '../../../ui/calendar/use-clock'
import { Choice } from '../../../ui/form/choice'
import { Section } from '../../../ui/form/section'
import { useModeWord } from '../../../ui/mode-label'
import { FirstDates } from './first-dates'
import { PersonField } from './person-field'
import { type FormField, isDateByItsRule } from './read-form'
import { ReminderField } from './reminder-field'
import { RecurrenceBuilder } from './recurrence-builder'
import classes from './ritual-form.module.css'
import type { FormState } from './use-ritual-form'

const hour = 60
const day = 1440

/** Every field of a ritual, in four groups: what, when, where, who. */
export function RitualFields({ state }: { state: FormState }) {
  const { form, issues, change } = state
  const { t } = useTranslation()
  const sentence = useIssueSentence(state)
  return (
    <>
      <Section title={t('rituals.form.what')}>
        <TextInput
          data-autofocus
          required
          label={t('rituals.fields.title')}
          value={form.title}
          maxLength={200}
          onChange={(event) => change({ title: event.currentTarget.value })}
          error={sentence('title')}
        />
        <Textarea
          label={t('rituals.fields.purpose')}
          description={t('rituals.fields.purposeHint')}
          value={form.purpose}
          maxLength={2000}
          autosize={false}
          rows={2}
          onChange={(event) => change({ purpose: event.currentTarget.value })}
          error={sentence('purpose')}
        />
        <Checkbox
          label={t('rituals.fields.isFounding')}
          description={t('rituals.fields.foundingHint')}
          checked={form.isFounding}
          onChange={(event) => change({ isFounding: event.currentTarget.checked })}
        />
      </Section>
      <Section title={t('rituals.form.when')}>
        <Times state={state} />
        <RecurrenceBuilder form={form} issues={issues} onChange={change} />
        {!isDateByItsRule(form) && <FirstDates form={form} />}
        <ReminderField state={state} />
      </Section>
      <Section title={t('rituals.form.where')}>
        <Where state={state} />
      </Section>
      <Section title={t('rituals.form.who')}>
        <PersonField
          label={t('rituals.fields.leadId')}
          value={form.leadId}
          onChange={(leadId) => change({ leadId })}
        />
        <PersonField
          label={t('rituals.fields.backupId')}
          value={form.backupId}
          onChange={(backupId) => change({ backupId })}
        />
      </Section>
    </>
  )
}

function Times({ state }: { state: FormState }) {
  const { form, change } = state
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const sentence = useIssueSentence(state)
  const isOnce = form.recurrence === null && form.keptRule === null
  const setAllDay = (isAllDay: boolean) => {
    const duration = formatDuration(isAllDay ? day : hour, currentLanguage())
    const startTime = isAllDay || form.startTime !== '' ? form.startTime : '14:00'
    change({ isAllDay, duration, startTime })
  }
  return (
    <>
      <div className={classes['times']}>
        <DateField
          label={isOnce || form.isOfDate ? t('rituals.fields.date') : t('rituals.fields.startOn')}
          value={form.startOn}
          onChange={(startOn) => change({ startOn })}
          error={sentence('startOn')}
        />
        {!form.isAllDay && (
          <TimeField
            label={t('rituals.fields.startTime')}
            value={form.startTime}
            onChange={(startTime) => change({ startTime })}
            error={sentence('startTime')}
          />
        )}
        <DurationField
          label={t('rituals.fields.duration')}
          value={form.duration}
          isInDays={form.isAllDay}
          onChange={(duration) => change({ duration })}
          error={sentence('durationMinutes')}
        />
      </div>
      <Checkbox
        label={t('rituals.fields.isAllDay')}
        checked={form.isAllDay}
        onChange={(event) => setAllDay(event.currentTarget.checked)}
      />
      {form.timeZone !== timeZone && !form.isAllDay && (
        <p className={classes['quiet']}>{t('rituals.form.otherZone', { zone: form.timeZone })}</p>
      )}
    </>
  )
}

function Where({ state }: { state: FormState }) {
  const { form, change } = state
  const { t } = useTranslation()
  const modeWord = useModeWord()
  const sentence = useIssueSentence(state)
  return (
    <>
      <Choice
        label={t('rituals.fields.mode')}
        value={form.mode}
        data={Mode.options.map((value) => ({ value, label: modeWord(value) }))}
        onChange={(mode) => change({ mode: Mode.parse(mode) })}
      />
      {form.mode !== 'remote' && (
        <TextInput
          label={t('rituals.fields.place')}
          value={form.place}
          maxLength={300}
          onChange={(event) => change({ place: event.currentTarget.value })}
          error={sentence('place')}
        />
      )}
      {form.mode !== 'inPerson' && (
        <TextInput
          type="url"
          label={t('rituals.fields.link')}
          placeholder="https://"
          value={form.link}
          maxLength={2000}
          onChange={(event) => change({ link: event.currentTarget.value })}
          error={sentence('link')}
        />
      )}
      <Choice
        label={t('rituals.fields.scope')}
        value={form.scope}
        data={Scope.options.map((value) => ({ value, label: t(`common.${value}`) }))}
        onChange={(scope) => change({ scope: Scope.parse(scope) })}
      />
      {form.scope === 'local' && (
        <TextInput
          label={t('rituals.fields.territory')}
          value={form.territory}
          maxLength={120}
          onChange={(event) => change({ territory: event.currentTarget.value })}
          error={sentence('territory')}
        />
      )}
    </>
  )
}

/** What is wrong with a field, in words; null when nothing is. */
function useIssueSentence({ issues }: FormState): (field: FormField) => string | null {
  const { t } = useTranslation()
  return (field) => {
    const issue = issues[field]
    return issue === undefined ? null : t(`rituals.issues.${issue}`)
  }
}
