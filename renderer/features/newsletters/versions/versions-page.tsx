import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Id } from '../../../../preload/contract/shapes'
import { api } from '../../../api/client'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { VersionsView } from './versions-view'
import classes from './versions.module.css'

/** Every version kept of a letter, and what changed from one to another. */
export function VersionsPage() {
  const { letterId = '' } = useParams()
  const { t } = useTranslation()
  const isId = Id.safeParse(letterId).success
  const options = { input: { id: letterId }, enabled: isId }
  const letter = useQuery(api.newsletters.get.queryOptions(options))
  const versions = useQuery(api.newsletters.versions.queryOptions(options))
  if (!isId || letter.isError || versions.isError) {
    return (
      <>
        <PageHeader title={t('letterVersions.title')} />
        <EmptyState title={t('letterVersions.gone')} text={t('letterVersions.goneText')}>
          <Button component={Link} to="/lettres" variant="default">
            {t('letterStudio.allLetters')}
          </Button>
        </EmptyState>
      </>
    )
  }
  if (!letter.data || !versions.data) return <PageHeader title={t('letterVersions.title')} />
  return (
    <div className={classes['page']}>
      <PageHeader
        title={t('letterVersions.titleOf', { title: letter.data.title })}
        sentence={t('letterVersions.sentence', { count: versions.data.length })}
      >
        <Button
          component={Link}
          to={`/lettres/${letterId}`}
          variant="default"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          {t('letterVersions.back')}
        </Button>
      </PageHeader>
      <VersionsView letter={letter.data} versions={versions.data} />
    </div>
  )
}
