import { Button } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeTotal } from '../../../../preload/contract/time-total-shapes'
import { client } from '../../../api/client'
import { Dialog } from '../../../ui/dialog/dialog'
import { clockWords } from '../../../ui/time/clock-words'
import { useWrite } from '../../../ui/use-write'
import { BulkForm } from './bulk-form'
import classes from './list-page.module.css'
import { mostChosen } from './use-chosen-entries'

interface BulkBarProps {
  total: number
  seconds: TimeTotal
  chosen: ReadonlySet<string>
  onClear: () => void
}

/** How many entries show and what they add up to; or what can be done with those selected. */
export function BulkBar({ total, seconds, chosen, onClear }: BulkBarProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const [isEditing, setEditing] = useState(false)
  const count = chosen.size
  const { facilitation, administrative, voluntary } = seconds
  const remove = async () => {
    const removed = await write({
      run: () => client.time.remove({ ids: [...chosen] }),
      done: t('time.list.removed', { count }),
    })
    if (removed) onClear()
  }
  return (
    <div className={classes['bulk']}>
      <p role="status">
        {count === 0
          ? t('time.list.shown', { count: total, time: clockWords(facilitation + administrative) })
          : t('time.list.selected', { count })}
      </p>
      {count === 0 && total > 0 && (
        <p>
          {t('time.natures.facilitation')} {clockWords(facilitation)} ·{' '}
          {t('time.natures.administrative')} {clockWords(administrative)}
          {voluntary > 0 && ` · ${t('time.list.ofThem', { time: clockWords(voluntary) })}`}
        </p>
      )}
      {count === mostChosen && <p>{t('time.list.most', { count: mostChosen })}</p>}
      {count > 0 && (
        <>
          <Button variant="subtle" size="xs" onClick={onClear}>
            {t('time.list.unselect')}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {t('time.list.edit')}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconTrash size={15} aria-hidden />}
            onClick={() => void remove()}
          >
            {t('time.list.remove')}
          </Button>
        </>
      )}
      <Dialog
        title={t('time.list.editTitle', { count })}
        isOpen={isEditing}
        onClose={() => setEditing(false)}
      >
        <BulkForm
          ids={[...chosen]}
          onDone={() => {
            setEditing(false)
            onClear()
          }}
          onLeave={() => setEditing(false)}
        />
      </Dialog>
    </div>
  )
}
