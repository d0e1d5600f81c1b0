import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Source } from '../../../preload/contract/sources'
import { addDays, mondayOf } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { useClock } from '../../ui/calendar/use-clock'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { PersonName } from '../../ui/person/person-name'
import { SourceMark } from './source-mark'
import classes from './sources.module.css'
import { useDueWords } from './use-due-words'

interface DueListProps {
  openId: string | null
  onLook: (source: Source) => void
}

/** What is to be looked at by Sunday, those late first. */
export function DueList({ openId, onLook }: DueListProps) {
  const { t } = useTranslation()
  const { today } = useClock()
  const until = addDays(mondayOf(today), 6)
  const { data: due } = useQuery(api.sources.due.queryOptions({ input: { until } }))
  if (!due) return null
  return (
    <section className={classes['week']} aria-labelledby="sources-week">
      <h2 id="sources-week" className={classes['weekTitle']}>
        {t('sources.week')}
        {due.length > 0 && <span className={classes['count']}>{due.length}</span>}
      </h2>
      {due.length === 0 ? (
        <p className={classes['quiet']}>{t('sources.weekNone')}</p>
      ) : (
        <ul className={classes['due']}>
          {due.map((source) => (
            <DueSource
              key={source.id}
              source={source}
              isOpen={source.id === openId}
              onLook={onLook}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

interface DueSourceProps {
  source: Source
  isOpen: boolean
  onLook: (source: Source) => void
}

function DueSource({ source, isOpen, onLook }: DueSourceProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const dueWords = useDueWords()
  const { id, name, ownerId, dueOn } = source
  const { words, isLate } = dueWords(dueOn)
  return (
    <li className={classes['dueRow']} data-open={isOpen || undefined}>
      <SourceMark isLate={isLate} />
      <span className={classes['dueWords']}>
        <Link
          to={`/ressources/veille?source=${id}`}
          className={classes['link'] ?? ''}
          aria-current={isOpen ? 'true' : undefined}
        >
          {name}
        </Link>
        <span className={classes['detail']}>
          <span className={classes['when']} data-late={isLate || undefined}>
            {words}
          </span>
          {ownerId !== null && (
            <>
              <span aria-hidden>·</span>
              <PersonName id={ownerId} />
            </>
          )}
        </span>
      </span>
      {!isReadOnly && (
        <Button
          variant="default"
          size="xs"
          aria-label={t('sources.lookAt', { name })}
          onClick={() => onLook(source)}
        >
          {t('sources.look')}
        </Button>
      )}
    </li>
  )
}
