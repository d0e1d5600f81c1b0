import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { api } from '../../api/client'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { resourcePath } from '../../ui/resources/resource-path'
import { Comparison } from './comparison'
import classes from './duplicates.module.css'

const most = 50

/** Resources that somebody chose to compare, whether they look alike or not. */
export function ChosenPage({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const asked = [...new Set(ids)].slice(0, most)
  const read = useQueries({
    queries: asked.map((id) => api.resources.get.queryOptions({ input: { id }, retry: false })),
  })
  const isReading = read.some(({ isPending }) => isPending)
  const resources = read
    .flatMap(({ data }) => data ?? [])
    .filter(({ deletedAt }) => deletedAt === null)
  return (
    <div className={classes['page']}>
      <PageHeader title={t('duplicates.title')}>
        <Button component={Link} to="/ressources" variant="default">
          {t('duplicates.back')}
        </Button>
      </PageHeader>
      {!isReading && resources.length < 2 && (
        <EmptyState title={t('duplicates.tooFewTitle')} text={t('duplicates.tooFewText')}>
          <Button component={Link} to="/ressources" variant="default">
            {t('duplicates.back')}
          </Button>
        </EmptyState>
      )}
      {!isReading && resources.length > 1 && (
        <div className={classes['body']}>
          <Comparison
            key={resources.map(({ id }) => id).join()}
            resources={resources}
            reasons={[]}
            takesFocus={false}
            onSettled={(keptId) =>
              void navigate(keptId === null ? '/ressources' : resourcePath(keptId))
            }
          />
        </div>
      )}
    </div>
  )
}
