import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import type { Statement } from '../../../../preload/contract/statements'
import { api } from '../../../api/client'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'

/** The statement that the address names, at the version it names, the latest otherwise. */
export function StatementLoader({
  title,
  children,
}: {
  title: string
  children: (statement: Statement) => ReactNode
}) {
  const { t } = useTranslation()
  const { statementId = '' } = useParams()
  const [search] = useSearchParams()
  const version = Number(search.get('version')) || undefined
  const statement = useQuery(
    api.statements.get.queryOptions({
      input: { id: statementId, ...(version !== undefined && { version }) },
    }),
  )
  if (statement.data) return children(statement.data)
  return (
    <>
      <PageHeader title={title}>
        <Button
          component={Link}
          to="/temps/releves"
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('statements.back')}
        </Button>
      </PageHeader>
      {statement.isError && (
        <EmptyState title={t('statements.unknownTitle')} text={t('statements.unknownText')} />
      )}
    </>
  )
}
