import { Input, SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PublicHolidays, type RhythmSettings } from '../../../preload/contract/rhythm'
import { api, client } from '../../api/client'
import { formatDuration } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { NotificationPermissionNote } from '../../ui/calendar/notification-permission'
import { useWrite } from '../../ui/use-write'
import { NumberSetting } from './number-setting'
import { SchoolCalendars } from './school-calendars'
import { Section } from './section'
import classes from './settings.module.css'

/** Offered before a date, in minutes. */
const usualReminders = [0, 5, 10, 15, 30, 60, 1440]
const none = 'none'
/** The bounds of the contract, as the fields say them. */
const bounds = { densePerWeek: { min: 1, max: 100 }, holeDays: { min: 1, max: 366 } }

/** When the rhythm is too dense or has a hole, which days are off, and when to remind. */
export function RhythmSection({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useTranslation()
  const write = useWrite()
  const settings = useQuery(api.rhythm.settings.queryOptions())
  const zones = useQuery(api.rhythm.schoolZones.queryOptions())
  const reminders = useReminderChoices(settings.data?.defaultReminderMinutes ?? null)
  if (!settings.data || !zones.data) return null
  const { densePerWeek, holeDays, publicHolidays, schoolZone, defaultReminderMinutes } =
    settings.data
  const save = (wanted: Partial<RhythmSettings>) =>
    write({ run: () => client.rhythm.updateSettings(wanted), done: t('rhythm.settings.saved') })
  return (
    <Section title={t('rhythm.settings.title')}>
      <div className={classes['pair']}>
        <NumberSetting
          key={`dense ${densePerWeek}`}
          label={t('rhythm.settings.densePerWeek')}
          hint={t('rhythm.settings.densePerWeekHint')}
          unit={t('rhythm.settings.meetings')}
          value={densePerWeek}
          {...bounds.densePerWeek}
          onSave={(value) => void save({ densePerWeek: value })}
          isDisabled={isReadOnly}
        />
        <NumberSetting
          key={`hole ${holeDays}`}
          label={t('rhythm.settings.holeDays')}
          hint={t('rhythm.settings.holeDaysHint')}
          unit={t('rhythm.settings.days')}
          value={holeDays}
          {...bounds.holeDays}
          onSave={(value) => void save({ holeDays: value })}
          isDisabled={isReadOnly}
        />
      </div>
      <Select
        label={t('rhythm.settings.reminder')}
        description={t('rhythm.settings.reminderHint')}
        data={reminders}
        value={defaultReminderMinutes === null ? none : `${defaultReminderMinutes}`}
        onChange={(value) =>
          void save({ defaultReminderMinutes: value === none ? null : Number(value) })
        }
        disabled={isReadOnly}
        allowDeselect={false}
      />
      {defaultReminderMinutes !== null && <NotificationPermissionNote />}
      <Input.Wrapper label={t('rhythm.settings.publicHolidays')} labelElement="div">
        <div>
          <SegmentedControl
            aria-label={t('rhythm.settings.publicHolidays')}
            value={publicHolidays}
            onChange={(value) => void save({ publicHolidays: value })}
            disabled={isReadOnly}
            data={PublicHolidays.options.map((value) => ({
              value,
              label: t(`rhythm.settings.public.${value}`),
            }))}
          />
        </div>
      </Input.Wrapper>
      <SchoolCalendars zones={zones.data} isReadOnly={isReadOnly} />
      {(zones.data.length > 0 || schoolZone !== null) && (
        <Select
          label={t('rhythm.settings.schoolZone')}
          description={t('rhythm.settings.schoolZoneHint')}
          data={[
            { value: '', label: t('rhythm.settings.noSchoolZone') },
            ...zoneNames(zones.data, schoolZone),
          ]}
          value={schoolZone ?? ''}
          onChange={(value) => void save({ schoolZone: value === '' ? null : value })}
          disabled={isReadOnly}
          allowDeselect={false}
        />
      )}
    </Section>
  )
}

/** The choice in use is offered too, whatever it is. */
function useReminderChoices(current: number | null) {
  const { t } = useTranslation()
  const minutes = new Set([...usualReminders, ...(current === null ? [] : [current])])
  const words = (length: number) =>
    length === 0
      ? t('reminders.atTheTime')
      : t('reminders.before', { duration: formatDuration(length, currentLanguage()) })
  return [
    { value: none, label: t('rhythm.settings.noReminder') },
    ...[...minutes]
      .toSorted((one, other) => one - other)
      .map((length) => ({ value: `${length}`, label: words(length) })),
  ]
}

function zoneNames(zones: readonly { zone: string }[], current: string | null): string[] {
  return [...new Set([...zones.map(({ zone }) => zone), ...(current === null ? [] : [current])])]
}
