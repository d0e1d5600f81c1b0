import { Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../api/client'
import { formatDuration } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { NotificationPermissionNote } from '../../../ui/calendar/notification-permission'
import { usualReminders } from './reminder-typed'
import classes from './ritual-form.module.css'
import type { FormState } from './use-ritual-form'

const asSettings = 'settings'
const custom = 'custom'

/** How long before each date a notification comes, and how it will reach one here. */
export function ReminderField({ state }: { state: FormState }) {
  const { form, issues, change } = state
  const { t } = useTranslation()
  const say = useReminderWords()
  const settings = useQuery(api.rhythm.settings.queryOptions())
  const byDefault = settings.data?.defaultReminderMinutes
  const { reminderMinutes, reminderTyped } = form
  const isSet = reminderTyped !== null || (reminderMinutes ?? byDefault ?? null) !== null
  const choose = (value: string | null) => {
    if (value === custom) change({ reminderTyped: '' })
    else
      change({ reminderTyped: null, reminderMinutes: value === asSettings ? null : Number(value) })
  }
  const chosen = reminderTyped === null ? String(reminderMinutes ?? asSettings) : custom
  return (
    <>
      <div className={classes['pair']}>
        <Select
          label={t('reminders.label')}
          {...(form.isOfDate && { description: t('reminders.forAll') })}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={chosen}
          allowDeselect={false}
          data={[
            { value: asSettings, label: say.asSettings(byDefault) },
            ...usualReminders.map((each) => ({ value: String(each), label: say.before(each) })),
            { value: custom, label: t('reminders.custom') },
          ]}
          onChange={choose}
        />
        {reminderTyped !== null && (
          <TextInput
            label={t('reminders.customLabel')}
            value={reminderTyped}
            onChange={(event) => change({ reminderTyped: event.currentTarget.value })}
            error={issues.reminderMinutes === undefined ? null : t('reminders.issue')}
            autoComplete="off"
          />
        )}
      </div>
      {isSet && <NotificationPermissionNote />}
    </>
  )
}

function useReminderWords() {
  const { t } = useTranslation()
  const before = (minutes: number) =>
    minutes === 0
      ? t('reminders.atTheTime')
      : t('reminders.before', { duration: formatDuration(minutes, currentLanguage()) })
  const asSettingsWord = (byDefault: number | null | undefined) => {
    if (byDefault === undefined) return t('reminders.asSettings')
    return byDefault === null
      ? t('reminders.asSettingsNone')
      : t('reminders.asSettingsSome', { before: before(byDefault) })
  }
  return { before, asSettings: asSettingsWord }
}
