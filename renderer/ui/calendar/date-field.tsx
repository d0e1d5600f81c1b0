import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/fr'
import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalDate } from '../../../preload/contract/shapes'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import classes from './date-field.module.css'
import { readDay, typedDay } from './typed-day'
import { useClock } from './use-clock'

interface DateFieldProps {
  label: string
  /** A day YYYY-MM-DD, or what was typed while it is none. */
  value: string
  onChange: (value: string) => void
  error: string | null
  isFirst?: boolean
}

/** A day, typed as 24/11/2026 or picked in a month. What is no day stays as it was typed. */
export function DateField({ label, value, onChange, error, isFirst }: DateFieldProps) {
  const { t } = useTranslation()
  const { today } = useClock()
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const isDay = LocalDate.safeParse(value).success
  const type = (text: string) => {
    setTyped(text)
    onChange(readDay(text, today) ?? text)
  }
  return (
    <TextInput
      label={label}
      description={isDay ? formatDay(value, 'full', currentLanguage()).split(' ')[0] : undefined}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      placeholder={t('calendar.datePlaceholder')}
      value={typed ?? typedDay(value)}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
      error={error}
      inputMode="numeric"
      autoComplete="off"
      data-autofocus={isFirst === true ? true : undefined}
      rightSection={
        <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-end">
          <Popover.Target>
            <ActionIcon
              size={26}
              aria-label={t('calendar.pickDay', { label })}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <IconCalendar size={16} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={label}>
            <DatePicker
              size="xs"
              // Escape closes the month alone, not the dialog it stands in.
              __stopPropagation
              classNames={{ day: classes['day'] ?? '' }}
              locale={currentLanguage()}
              firstDayOfWeek={1}
              value={isDay ? value : null}
              defaultDate={isDay ? value : today}
              onChange={(day) => {
                setTyped(null)
                setOpen(false)
                if (day !== null) onChange(day)
              }}
              ariaLabels={{
                previousMonth: t('calendar.previousMonth'),
                nextMonth: t('calendar.nextMonth'),
                monthLevelControl: t('calendar.pickMonth'),
                yearLevelControl: t('calendar.pickYear'),
                previousYear: t('calendar.previousYear'),
                nextYear: t('calendar.nextYear'),
                previousDecade: t('calendar.previousDecade'),
                nextDecade: t('calendar.nextDecade'),
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
