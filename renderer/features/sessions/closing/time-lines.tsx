import { Autocomplete } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { readDuration } from '../../../ui/calendar/typed-time'
import { Section } from '../../../ui/form/section'
import { useNames } from '../../../ui/person/use-names'
import type { ClosingFieldsProps } from './closing-fields-props'
import type { TimeLine } from './closing-form'
import classes from './closing.module.css'
import { timeParts } from './read-closing'
import { useIssueWords } from './use-issue-words'

/** The time each animator spent, before, during and after: « 1h20 », « 20 ». */
export function TimeLines({ state }: Pick<ClosingFieldsProps, 'state'>) {
  const { form, change } = state
  const { t } = useTranslation()
  const { nameOf } = useNames(form.time.map(({ personId }) => personId))
  const sentence = useIssueWords(state.issues)
  const set = (personId: string, changes: Partial<TimeLine>) =>
    change((now) => ({
      ...now,
      time: now.time.map((one) => (one.personId === personId ? { ...one, ...changes } : one)),
    }))
  return (
    <Section title={t('closing.time')}>
      <div className={classes['times']}>
        <span className={classes['quiet']} />
        {timeParts.map((part) => (
          <span key={part} className={classes['quiet']} aria-hidden>
            {t(`closing.${part}`)}
          </span>
        ))}
        {form.time.map((line) => {
          const name = nameOf(line.personId)
          return [
            <span key={line.personId} className={classes['animator']}>
              {name}
            </span>,
            ...timeParts.map((part) => (
              <TimePart
                key={`${line.personId} ${part}`}
                label={t('closing.timeOf', { part: t(`closing.${part}`), name })}
                value={line[part]}
                onChange={(value) => set(line.personId, { [part]: value })}
                error={sentence(`time.${line.personId}.${part}`)}
              />
            )),
          ]
        })}
      </div>
    </Section>
  )
}

interface TimePartProps {
  label: string
  value: string
  onChange: (value: string) => void
  error: string | null
}

const usualMinutes = [10, 15, 20, 30, 45, 60, 90, 120]

function TimePart({ label, value, onChange, error }: TimePartProps) {
  const locale = currentLanguage()
  const normalise = () => {
    const minutes = readDuration(value)
    if (minutes !== null) onChange(formatDuration(minutes, locale))
  }
  return (
    <Autocomplete
      size="sm"
      aria-label={label}
      value={value}
      data={usualMinutes.map((minutes) => formatDuration(minutes, locale))}
      filter={({ options }) => options}
      onChange={onChange}
      onBlur={normalise}
      error={error}
      autoComplete="off"
    />
  )
}
