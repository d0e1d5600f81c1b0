import { Button } from '@mantine/core'
import { IconPalette, IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet } from 'react-router'
import { api } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { everyLetter, LetterFilters, type ListFilter } from './letter-filters'
import { LetterTable } from './letter-table'
import classes from './letters.module.css'

const mostShown = 1000

/** Every letter: those to leave first, then the latest. */
export function LettersPage() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const facets = useQuery(api.newsletters.facets.queryOptions())
  const sentence = useSentence()
  const total = facets.data?.total
  return (
    <div className={classes['page']}>
      <PageHeader title={t('letters.title')} {...(sentence === null ? {} : { sentence })}>
        <Button
          component={Link}
          to="/lettres/reglages"
          variant="default"
          leftSection={<IconPalette size={16} aria-hidden />}
        >
          {t('letters.look')}
        </Button>
        {!isReadOnly && (
          <Button
            component={Link}
            to="/lettres/nouvelle"
            aria-keyshortcuts="N"
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {t('letters.add')}
          </Button>
        )}
      </PageHeader>
      <div className={classes['body']}>
        {facets.isError && (
          <EmptyState title={t('letters.unreadTitle')} text={t('letters.unreadText')}>
            <Button onClick={() => void facets.refetch()}>{t('common.retry')}</Button>
          </EmptyState>
        )}
        {total === 0 && (
          <EmptyState title={t('letters.emptyTitle')} text={t('letters.emptyText')}>
            {!isReadOnly && (
              <Button component={Link} to="/lettres/nouvelle">
                {t('letters.first')}
              </Button>
            )}
          </EmptyState>
        )}
        {total !== undefined && total > 0 && <FoundLetters />}
        <Outlet />
      </div>
    </div>
  )
}

function FoundLetters() {
  const { t } = useTranslation()
  const [filter, setFilter] = useState(everyLetter)
  const asked = useDeferredValue(filter)
  const found = useQuery({
    ...api.newsletters.list.queryOptions({ input: inputOf(asked) }),
    placeholderData: keepPreviousData,
  })
  const { rows = [], total = 0 } = found.data ?? {}
  return (
    <div className={classes['middle']}>
      <LetterFilters filter={filter} onChange={setFilter} />
      {found.data && rows.length === 0 && (
        <div className={classes['none']} role="status">
          <p>{t('letters.none')}</p>
          <Button variant="default" size="xs" onClick={() => setFilter(everyLetter)}>
            {t('letters.showAll')}
          </Button>
        </div>
      )}
      {rows.length > 0 && <LetterTable letters={rows} />}
      {total > rows.length && rows.length > 0 && (
        <p className={classes['none']}>{t('letters.more', { count: total - rows.length })}</p>
      )}
    </div>
  )
}

function inputOf({ text, state, template, year }: ListFilter) {
  return {
    text: text.trim(),
    limit: mostShown,
    ...(state === null ? {} : { state }),
    ...(template === null ? {} : { template }),
    ...(year === null ? {} : { year }),
  }
}

/** « 2 en préparation, 12 envoyées ». */
function useSentence(): string | null {
  const { t } = useTranslation()
  const { data } = useQuery(api.newsletters.facets.queryOptions())
  if (!data || data.total === 0) return null
  const sent = data.states.find(({ value }) => value === 'sent')?.count ?? 0
  const writing = t('letters.writingCount', { count: data.total - sent })
  return t('letters.lead', { writing, sent: t('letters.sentCount', { count: sent }) })
}
