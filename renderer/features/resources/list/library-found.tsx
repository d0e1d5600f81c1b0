import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../ui/empty-state'
import { SelectionBar } from './bulk/selection-bar'
import { FilterBar } from './filter-bar'
import { LibraryTable } from './library-table'
import { NoneFound } from './none-found'
import { useBulk } from './use-bulk'
import { useFacets } from './use-facets'
import type { Library } from './use-library'
import { useMarks } from './use-marks'
import type { Opened } from './use-opened'

interface LibraryFoundProps {
  library: Library
  opened: Opened
  onSave: () => void
  onExport: (ids: string[]) => void
}

/** What the filters let through, and what can be done with it. */
export function LibraryFound({ library, opened, onSave, onExport }: LibraryFoundProps) {
  const { t } = useTranslation()
  const marks = useMarks(library)
  const facets = useFacets()
  const bulk = useBulk()
  const { first } = library
  const remove = async (ids: readonly string[]) => {
    if (await bulk.remove(ids)) marks.clear()
  }
  if (library.isFailed) {
    return (
      <EmptyState title={t('resources.list.unread')} text={t('resources.list.unreadText')}>
        <Button onClick={library.readAgain}>{t('common.retry')}</Button>
      </EmptyState>
    )
  }
  return (
    <>
      {marks.marks.size > 0 ? (
        <SelectionBar
          marks={marks}
          total={first?.total ?? 0}
          onRemove={remove}
          onExport={onExport}
        />
      ) : (
        <FilterBar library={library} whole={facets?.total ?? 0} onSave={onSave} />
      )}
      {first?.total === 0 ? (
        <NoneFound library={library} />
      ) : (
        <LibraryTable
          library={library}
          marks={marks}
          openId={opened.openId}
          onOpen={opened.open}
          onRemove={remove}
        />
      )}
    </>
  )
}
