import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '../../../ui/empty-state'
import { useReadOnly } from '../../../ui/calendar/use-read-only'

/** Nothing collected yet: what the library is for, and the ways in. */
export function LibraryEmpty({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  return (
    <EmptyState title={t('resources.empty.title')} text={t('resources.empty.text')}>
      {!isReadOnly && (
        <>
          <Button onClick={onAdd}>{t('resources.empty.paste')}</Button>
          <Button component={Link} to="/ressources/import" variant="default">
            {t('libraryImport.title')}
          </Button>
        </>
      )}
    </EmptyState>
  )
}
