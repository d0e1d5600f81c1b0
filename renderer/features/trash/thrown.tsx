import { Button } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, nowIn } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { useWrite } from '../../ui/use-write'
import classes from './trash-page.module.css'

interface ThrownProps {
  /** The shape of its kind. */
  mark: ReactNode
  title: string
  detail: string
  /** When it was thrown away, where that is known. */
  deletedAt: string | null
  restore: () => Promise<{ actionId: string | null }>
}

/** Something that was thrown away, and the way to have it back. */
export function Thrown({ mark, title, detail, deletedAt, restore }: ThrownProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const thrownAt = useThrownAt(deletedAt)
  return (
    <li className={classes['row']}>
      {mark}
      <div className={classes['words']}>
        <p className={classes['title']}>{title}</p>
        {detail !== '' && <p className={classes['cadence']}>{detail}</p>}
      </div>
      <p className={classes['when']}>{thrownAt}</p>
      {!isReadOnly && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconRestore size={15} aria-hidden />}
          aria-label={t('trash.restoreNamed', { title })}
          onClick={() => void write({ run: restore, done: t('trash.restored', { title }) })}
        >
          {t('trash.restore')}
        </Button>
      )}
    </li>
  )
}

/** When something was thrown away, in words and on the workspace's clock. */
function useThrownAt(deletedAt: string | null): string {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  if (deletedAt === null) return ''
  const at = nowIn(timeZone, new Date(deletedAt))
  return t('trash.thrown', { date: formatDay(at, 'date', currentLanguage()), time: at.slice(11) })
}
