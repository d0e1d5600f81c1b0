import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Resource, ResourceState } from '../../../../preload/contract/resource-shapes'
import { client } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { StateBadge } from '../../../ui/resources/state-badge'
import { useWrite } from '../../../ui/use-write'
import classes from './panel.module.css'

/** Where it stands in its life, changed at once. */
export function StateMenu({ resource }: { resource: Resource }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { today } = useClock()
  const { id, title, state, reviewOn } = resource
  if (useReadOnly()) return <StateBadge state={state} />
  const choose = (next: ResourceState) => {
    // Read again, it waits no more: a day that has come has done its work.
    const isSettled = next !== 'toRead' && reviewOn !== null && reviewOn <= today
    return write({
      run: () => client.resources.update({ id, state: next, ...(isSettled && { reviewOn: null }) }),
      done: t('resourceForm.done.state', { title, state: t(`resources.states.${next}`) }),
    })
  }
  return (
    <Menu position="bottom-start" width={200}>
      <Menu.Target>
        <UnstyledButton
          className={classes['chipButton'] ?? ''}
          aria-label={t('resourceForm.panel.changeState', {
            state: t(`resources.states.${state}`),
          })}
        >
          <StateBadge state={state} />
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {ResourceState.options.map((option) => (
          <Menu.Item key={option} disabled={option === state} onClick={() => void choose(option)}>
            {t(`resources.states.${option}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
