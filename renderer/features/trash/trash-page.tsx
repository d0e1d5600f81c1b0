import { Button } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Ritual } from '../../../preload/contract/rituals'
import { api, client } from '../../api/client'
import { capitalised, formatDay, nowIn } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeCadence } from '../../text/recurrence/describe'
import { EmptyState } from '../../ui/empty-state'
import { KindMark } from '../../ui/kind-mark'
import { PageHeader } from '../../ui/page-header'
import { useWrite } from '../../ui/use-write'
import classes from './trash-page.module.css'

/** What was thrown away, the latest first; nothing here is ever lost by waiting. */
export function TrashPage() {
  const { t } = useTranslation()
  const status = useQuery(api.workspace.status.queryOptions())
  const trash = useQuery(api.rituals.trash.queryOptions())
  const current = status.data?.current
  const rituals = trash.data
  if (!current || rituals === undefined) return <PageHeader title={t('trash.title')} />
  if (rituals.length === 0) {
    return (
      <>
        <PageHeader title={t('trash.title')} />
        <EmptyState title={t('trash.emptyTitle')} text={t('trash.emptyText')}>
          <Button variant="default" component={Link} to="/rituels">
            {t('trash.toRituals')}
          </Button>
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('trash.title')} sentence={t('trash.lead', { count: rituals.length })} />
      <ul className={classes['list']}>
        {rituals.map((ritual) => (
          <Thrown
            key={ritual.id}
            ritual={ritual}
            timeZone={current.timeZone}
            isReadOnly={current.isReadOnly}
          />
        ))}
      </ul>
    </>
  )
}

interface ThrownProps {
  ritual: Ritual
  timeZone: string
  isReadOnly: boolean
}

function Thrown({ ritual, timeZone, isReadOnly }: ThrownProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const { id, title, series } = ritual
  const restore = () =>
    write({
      run: () => client.rituals.restore({ id }),
      done: t('trash.restored', { title }),
    })
  const [first] = series
  return (
    <li className={classes['row']}>
      <KindMark kind="rituel" />
      <div className={classes['words']}>
        <p className={classes['title']}>{title}</p>
        {first && (
          <p className={classes['cadence']}>
            {capitalised(describeCadence(first, currentLanguage()))}
          </p>
        )}
      </div>
      <p className={classes['when']}>{useThrownAt(ritual, timeZone)}</p>
      {!isReadOnly && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconRestore size={15} aria-hidden />}
          aria-label={t('trash.restoreNamed', { title })}
          onClick={() => void restore()}
        >
          {t('trash.restore')}
        </Button>
      )}
    </li>
  )
}

/** When a ritual was thrown away, in words and on the workspace's clock. */
function useThrownAt({ deletedAt }: Ritual, timeZone: string): string {
  const { t } = useTranslation()
  if (deletedAt === null) return ''
  const at = nowIn(timeZone, new Date(deletedAt))
  return t('trash.thrown', { date: formatDay(at, 'date', currentLanguage()), time: at.slice(11) })
}
