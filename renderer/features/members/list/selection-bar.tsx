import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'
import classes from './members.module.css'

interface SelectionBarProps {
  total: number
  chosen: ReadonlySet<string>
  onClear: () => void
}

/** How many people show, and what can be done with those selected. */
export function SelectionBar({ total, chosen, onClear }: SelectionBarProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const count = chosen.size
  const remove = async () => {
    const removed = await write({
      run: () => client.members.remove({ ids: [...chosen] }),
      done: t('members.list.removed', { count }),
    })
    if (removed) onClear()
  }
  return (
    <div className={classes['bar']}>
      <p role="status">
        {count === 0
          ? t('members.list.shown', { count: total })
          : t('members.list.selected', { count })}
      </p>
      {count > 0 && (
        <>
          <Button variant="subtle" size="xs" onClick={onClear}>
            {t('members.list.unselect')}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconTrash size={15} aria-hidden />}
            onClick={() => void remove()}
          >
            {t('members.list.remove')}
          </Button>
        </>
      )}
    </div>
  )
}
