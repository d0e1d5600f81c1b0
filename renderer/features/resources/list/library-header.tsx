import { ActionIcon, Button, Menu } from '@mantine/core'
import {
  IconCopy,
  IconDotsVertical,
  IconFileExport,
  IconFileImport,
  IconPlus,
  IconRss,
  IconTags,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { PageHeader } from '../../../ui/page-header'
import { useFacets } from './use-facets'

interface LibraryHeaderProps {
  onAdd: () => void
  onExport: () => void
  onTags: () => void
}

/** How many resources wait here, what brings in more, and where else the library leads. */
export function LibraryHeader({ onAdd, onExport, onTags }: LibraryHeaderProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const navigate = useNavigate()
  const facets = useFacets()
  const isEmpty = facets?.total === 0
  return (
    <PageHeader title={t('app.resources')} sentence={useSentence()}>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon size={32} aria-label={t('common.more')}>
            <IconDotsVertical size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => void navigate('/ressources/doublons')}
          >
            {t('duplicates.title')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTags size={16} aria-hidden />} onClick={onTags}>
            {t('resources.tags.title')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileExport size={16} aria-hidden />}
            disabled={isEmpty}
            onClick={onExport}
          >
            {t('resources.exportShown')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        component={Link}
        to="/ressources/veille"
        variant="default"
        leftSection={<IconRss size={16} aria-hidden />}
      >
        {t('sources.title')}
      </Button>
      {!isReadOnly && !isEmpty && (
        <>
          <Button
            component={Link}
            to="/ressources/import"
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
          >
            {t('resources.importing')}
          </Button>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
            {t('resources.add')}
          </Button>
        </>
      )}
    </PageHeader>
  )
}

function useSentence(): string {
  const { t } = useTranslation()
  const facets = useFacets()
  if (facets === undefined) return ''
  const { total, toReviewCount } = facets
  const all = t('resources.count', { count: total })
  return toReviewCount === 0 ? all : t('resources.countToReview', { all, count: toReviewCount })
}
