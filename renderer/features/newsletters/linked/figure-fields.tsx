import { Checkbox, NumberInput, Select, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  daysWithin,
  figureNames,
  figurePeriods,
  oneOf,
  wordList,
} from '../../../../preload/rules/linked-blocks/linked-settings'
import { addMonths } from '../../../../preload/rules/local-day'
import { useClock } from '../../../ui/calendar/use-clock'
import type { FieldsProps } from './setting-fields'
import { DayField } from './since-fields'

/** Which figures, over which period. */
export function FigureFields({ settings, change }: FieldsProps) {
  const { t } = useTranslation()
  const { today } = useClock()
  const period = oneOf(settings['period'] ?? (settings['days'] ? 'days' : ''), figurePeriods)
  const shown = wordList(settings['show'] ?? figureNames.join(' '))
  const [least, most] = daysWithin
  const choose = (next: string | null) => {
    const from = next === 'dates' ? addMonths(today, -1) : ''
    change({
      period: next ?? 'lastmonth',
      days: next === 'days' ? '90' : '',
      from,
      to: from === '' ? '' : today,
    })
  }
  const show = (name: string, isShown: boolean) => {
    const next = figureNames.filter((one) => (one === name ? isShown : shown.includes(one)))
    change({ show: next.join(' ') || 'none' })
  }
  return (
    <>
      <Select
        label={t('letterLinked.period')}
        allowDeselect={false}
        data={figurePeriods.map((value) => ({ value, label: t(`letterLinked.periods.${value}`) }))}
        value={period}
        onChange={choose}
      />
      {period === 'days' && (
        <NumberInput
          label={t('letterLinked.sinceDays')}
          suffix={`\u00A0${t('letterLinked.daysUnit')}`}
          min={least}
          max={most}
          clampBehavior="blur"
          allowDecimal={false}
          value={settings['days'] ?? ''}
          onChange={(days) => change({ days: String(days) || '30' })}
        />
      )}
      {period === 'dates' && (
        <>
          <DayField
            label={t('letterLinked.from')}
            value={settings['from'] ?? ''}
            onDay={(from) => change({ from })}
          />
          <DayField
            label={t('letterLinked.to')}
            value={settings['to'] ?? ''}
            onDay={(to) => change({ to })}
          />
        </>
      )}
      <Stack gap="xs" role="group" aria-label={t('letterLinked.figures')}>
        {figureNames.map((name) => (
          <Checkbox
            key={name}
            label={t(`letterLinked.figureNames.${name}`)}
            checked={shown.includes(name)}
            onChange={(event) => show(name, event.currentTarget.checked)}
          />
        ))}
      </Stack>
    </>
  )
}
