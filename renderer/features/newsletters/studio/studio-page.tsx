import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Id } from '../../../../preload/contract/shapes'
import { api } from '../../../api/client'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { StudioView } from './studio-view'

/** The letter of the address, and everything to write it with. */
export function StudioPage() {
  const { letterId = '' } = useParams()
  const { t } = useTranslation()
  const isId = Id.safeParse(letterId).success
  const letter = useQuery(
    api.newsletters.get.queryOptions({ input: { id: letterId }, enabled: isId }),
  )
  const settings = useQuery(api.newsletters.settings.queryOptions())
  if (letter.isError || !isId || (letter.data && letter.data.deletedAt !== null)) {
    return (
      <>
        <PageHeader title={t('letterStudio.title')} />
        <EmptyState title={t('letterStudio.gone')} text={t('letterStudio.goneText')}>
          <Button component={Link} to="/lettres" variant="default">
            {t('letterStudio.allLetters')}
          </Button>
        </EmptyState>
      </>
    )
  }
  if (!letter.data || !settings.data) return <PageHeader title={t('letterStudio.title')} />
  return <StudioView key={letterId} letter={letter.data} settings={settings.data} />
}
