import { ActionIcon, Button, Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../../../preload/rules/local-day'
import { TimeTabs } from '../../../ui/time/time-tabs'
import { useAnimators } from '../../../ui/time/use-animators'
import type { WeekView } from './use-week-view'
import classes from '../time-page.module.css'

/** From week to week, and from one animator to the other. */
export function WeekToolbar({ view }: { view: WeekView }) {
  const { t } = useTranslation()
  const { people } = useAnimators()
  const { mondayOn, today, showWeek, showDay, showPerson } = view
  return (
    <div className={classes['toolbar']}>
      <TimeTabs />
      <div className={classes['weeks']}>
        <ActionIcon
          aria-label={t('time.week.previous')}
          onClick={() => showWeek(addDays(mondayOn, -7))}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" onClick={() => showDay(today)}>
          {t('time.week.current')}
        </Button>
        <ActionIcon aria-label={t('time.week.next')} onClick={() => showWeek(addDays(mondayOn, 7))}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </div>
      {people !== null && people.length > 1 && (
        <Select
          w={190}
          aria-label={t('time.who')}
          value={view.personId}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          allowDeselect={false}
          onChange={(id) => id !== null && showPerson(id)}
        />
      )}
    </div>
  )
}
