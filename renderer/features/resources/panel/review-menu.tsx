import { Menu, UnstyledButton } from '@mantine/core'
import { IconCalendarCheck, IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { addMonths } from '../../../../preload/rules/local-day'
import { client } from '../../../api/client'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useAddress } from '../../../ui/use-address'
import { useWrite } from '../../../ui/use-write'
import classes from './panel.module.css'

const delays = [
  ['one', 1],
  ['three', 3],
  ['six', 6],
  ['twelve', 12],
] as const

/** When it is to be looked at again, put off by a quick choice; any day is the form's to write. */
export function ReviewMenu({ resource }: { resource: Resource }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { today } = useClock()
  const isReadOnly = useReadOnly()
  const { change } = useAddress<'modifier'>()
  const { id, reviewOn } = resource
  const dayOf = (day: string) => formatDay(day, 'date', currentLanguage())
  const isDue = reviewOn !== null && reviewOn <= today
  const words =
    reviewOn === null
      ? t('resourceForm.panel.reviewNone')
      : t(isDue ? 'resourceForm.panel.reviewDue' : 'resourceForm.panel.reviewBy', {
          day: dayOf(reviewOn),
        })
  const shown = (
    <>
      <IconCalendarCheck size={15} stroke={1.7} aria-hidden />
      {reviewOn === null ? words : t('resourceForm.panel.reviewSaid', { when: words })}
    </>
  )
  if (isReadOnly) {
    return reviewOn === null ? null : <span className={classes['review']}>{shown}</span>
  }
  const set = (day: string | null) =>
    write({
      run: () => client.resources.update({ id, reviewOn: day }),
      done:
        day === null
          ? t('resourceForm.done.reviewNone')
          : t('resourceForm.done.review', { day: dayOf(day) }),
    })
  return (
    <Menu position="bottom-start" width={230}>
      <Menu.Target>
        <UnstyledButton
          className={classes['chipButton'] ?? ''}
          data-due={isDue || undefined}
          aria-label={t('resourceForm.panel.reviewChange', { when: words })}
        >
          {shown}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {delays.map(([name, months]) => (
          <Menu.Item key={name} onClick={() => void set(addMonths(today, months))}>
            {t('resourceForm.panel.reviewIn', { delay: t(`resourceForm.panel.delays.${name}`) })}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => change({ modifier: id })}>
          {t('resourceForm.panel.reviewOther')}
        </Menu.Item>
        {reviewOn !== null && (
          <Menu.Item onClick={() => void set(null)}>
            {t('resourceForm.panel.reviewNever')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
