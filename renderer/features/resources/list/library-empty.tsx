import { Button } from '@mantine/core'
import { IconBookmarks, IconFileUpload, IconLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '../../../ui/empty-state'
import { useReadOnly } from '../../../ui/calendar/use-read-only'

/** Nothing collected yet: what the library is for, and three ways in. */
export function LibraryEmpty({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  return (
    <EmptyState title={t('resources.empty.title')} text={t('resources.empty.text')}>
      {!isReadOnly && (
        <>
          <Button leftSection={<IconLink size={16} aria-hidden />} onClick={onAdd}>
            {t('resources.empty.paste')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileUpload size={16} aria-hidden />}
            onClick={onAdd}
          >
            {t('resources.empty.drop')}
          </Button>
          <Button
            component={Link}
            to="/ressources/import"
            variant="default"
            leftSection={<IconBookmarks size={16} aria-hidden />}
          >
            {t('resources.empty.bookmarks')}
          </Button>
        </>
      )}
    </EmptyState>
  )
}
