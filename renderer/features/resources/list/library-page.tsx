import { Button, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type ComponentType, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { EmptyState } from '../../../ui/empty-state'
import { LibraryAdding } from '../adding/library-adding'
import { OpenedDrawer } from '../form/opened-drawer'
import { ResourcePanel } from '../panel/resource-panel'
import { SelectionBar } from './bulk/selection-bar'
import { CollectionTree } from './collections/collection-tree'
import { FilterBar } from './filter-bar'
import { LibraryEmpty } from './library-empty'
import { LibraryFilters } from './library-filters'
import { LibraryHeader } from './library-header'
import { LibraryTable } from './library-table'
import classes from './library.module.css'
import { wholeLibrary } from './library-view'
import { NoneFound } from './none-found'
import { type Keeping, SaveFilterDialog } from './save-filter-dialog'
import { SavedFilters } from './saved-filters'
import side from './side.module.css'
import { TagsDrawer } from './tags/tags-drawer'
import { useBulk } from './use-bulk'
import { type Exported, useExported } from './use-exported'
import { useFacets } from './use-facets'
import { type Library, useLibrary } from './use-library'
import { useMarks } from './use-marks'

interface LibraryPageProps {
  /** The dialog of what goes out. */
  Exporting: ComponentType<Exported>
}

/** The library: what narrows it at the left, resources in the middle, one of them at the right. */
export function LibraryPage({ Exporting }: LibraryPageProps) {
  const { t } = useTranslation()
  const library = useLibrary()
  const marks = useMarks(library)
  const facets = useFacets()
  const address = useOpened()
  const bulk = useBulk()
  const [keeping, setKeeping] = useState<Keeping | null>(null)
  const [isTagging, setTagging] = useState(false)
  const out = useExported(library)
  const { view, first } = library
  const remove = async (ids: readonly string[]) => {
    if (await bulk.remove(ids)) marks.clear()
  }
  const isEmpty = facets?.total === 0
  const { collectionId } = view.filter
  return (
    <div className={classes['page']}>
      <LibraryHeader onAdd={address.add} onExport={out.shown} onTags={() => setTagging(true)} />
      <div className={classes['body']}>
        {isEmpty && (
          <section className={classes['middle']} aria-label={t('resources.list.table')}>
            <LibraryEmpty onAdd={address.add} />
          </section>
        )}
        {!isEmpty && (
          <>
            <search className={side['side']} aria-label={t('resources.filters.label')}>
              <SearchField library={library} />
              <SavedFilters library={library} onRename={setKeeping} />
              <CollectionTree library={library} />
              <LibraryFilters library={library} />
            </search>
            <section className={classes['middle']} aria-label={t('resources.list.table')}>
              {library.isFailed ? (
                <EmptyState
                  title={t('resources.list.unread')}
                  text={t('resources.list.unreadText')}
                >
                  <Button onClick={library.readAgain}>{t('common.retry')}</Button>
                </EmptyState>
              ) : (
                <>
                  {marks.marks.size > 0 && (
                    <SelectionBar
                      marks={marks}
                      total={first?.total ?? 0}
                      onRemove={remove}
                      onExport={out.some}
                    />
                  )}
                  {marks.marks.size === 0 && (
                    <FilterBar
                      library={library}
                      whole={facets?.total ?? 0}
                      onSave={() => setKeeping({ ...view, name: '' })}
                    />
                  )}
                  {first?.total === 0 ? (
                    <NoneFound library={library} />
                  ) : (
                    <LibraryTable
                      library={library}
                      marks={marks}
                      openId={address.openId}
                      onOpen={address.open}
                      onRemove={remove}
                    />
                  )}
                </>
              )}
            </section>
          </>
        )}
        {isTagging && (
          <TagsDrawer
            onClose={() => setTagging(false)}
            onShow={(name) => {
              setTagging(false)
              library.show({ ...wholeLibrary, filter: { text: '', tags: [name] } })
            }}
          />
        )}
        {address.openId !== null && (
          <ResourcePanel key={address.openId} id={address.openId} onClose={address.close} />
        )}
      </div>
      <LibraryAdding
        isOpen={address.isAdding}
        onOpen={address.add}
        onClose={address.stopAdding}
        {...(typeof collectionId === 'string' && { collectionId })}
      />
      <OpenedDrawer {...(typeof collectionId === 'string' && { collectionId })} />
      <SaveFilterDialog keeping={keeping} onClose={() => setKeeping(null)} />
      <Exporting {...out.exported} />
    </div>
  )
}

/** Words to look for; the bar brings the keyboard here from anywhere in the page. */
function SearchField({ library: { text, type } }: { library: Library }) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const focus = () => field.current?.select()
  useHotkeys([
    ['/', focus],
    ['shift+/', focus],
  ])
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={t('resources.filters.searchLabel')}
      placeholder={t('resources.filters.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      aria-keyshortcuts="/"
      value={text}
      maxLength={200}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}

/** What the address opens over the list: one resource, or the dialog that adds some. */
function useOpened() {
  const [search, setSearch] = useSearchParams()
  const put = (name: string, value: string | null, replace = false) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (value === null) next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace },
    )
  return {
    openId: search.get('ressource'),
    open: (id: string) => put('ressource', id),
    close: () => put('ressource', null),
    isAdding: search.get('ajout') !== null,
    add: () => put('ajout', '1'),
    stopAdding: () => put('ajout', null, true),
  }
}
