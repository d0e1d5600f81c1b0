import { ActionIcon, Popover } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LetterTime } from './letter-time'
import classes from './life.module.css'

/** A button of the studio that shows the time a letter took. */
export function TimePopover({ letterId }: { letterId: string }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      trapFocus
      returnFocus
      position="bottom-end"
      width={430}
    >
      <Popover.Target>
        <ActionIcon
          size={36}
          aria-label={t('letters.time')}
          title={t('letters.time')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <IconClock size={18} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('letters.time')} className={classes['time'] ?? ''}>
        <LetterTime letterId={letterId} />
      </Popover.Dropdown>
    </Popover>
  )
}
