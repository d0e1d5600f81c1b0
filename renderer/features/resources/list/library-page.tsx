import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LibraryAdding } from '../adding/library-adding'
import { OpenedDrawer } from '../form/opened-drawer'
import { ResourcePanel } from '../panel/resource-panel'
import { CollectionTree } from './collections/collection-tree'
import { LibraryEmpty } from './library-empty'
import { LibraryFilters } from './library-filters'
import { LibraryFound } from './library-found'
import { LibraryHeader } from './library-header'
import { wholeLibrary } from './library-view'
import classes from './library.module.css'
import { type Keeping, SaveFilterDialog } from './save-filter-dialog'
import { SavedFilters } from './saved-filters'
import { SearchField } from './search-field'
import side from './side.module.css'
import { TagsDrawer } from './tags/tags-drawer'
import { type Exported, useExported } from './use-exported'
import { useFacets } from './use-facets'
import { useLibrary } from './use-library'
import { useOpened } from './use-opened'

interface LibraryPageProps {
  /** The dialog of what goes out. */
  Exporting: ComponentType<Exported>
}

/** The library: what narrows it at the left, resources in the middle, one of them at the right. */
export function LibraryPage({ Exporting }: LibraryPageProps) {
  const { t } = useTranslation()
  const library = useLibrary()
  const facets = useFacets()
  const opened = useOpened()
  const [keeping, setKeeping] = useState<Keeping | null>(null)
  const [isTagging, setTagging] = useState(false)
  const out = useExported(library)
  const { view } = library
  const { collectionId } = view.filter
  const target = typeof collectionId === 'string' ? { collectionId } : {}
  return (
    <div className={classes['page']}>
      <LibraryHeader onAdd={opened.add} onExport={out.shown} onTags={() => setTagging(true)} />
      <div className={classes['body']}>
        {facets?.total === 0 ? (
          <section className={classes['middle']} aria-label={t('resources.list.table')}>
            <LibraryEmpty onAdd={opened.add} />
          </section>
        ) : (
          <>
            <search className={side['side']} aria-label={t('resources.filters.label')}>
              <SearchField library={library} />
              <SavedFilters library={library} onRename={setKeeping} />
              <CollectionTree library={library} />
              <LibraryFilters library={library} />
            </search>
            <section className={classes['middle']} aria-label={t('resources.list.table')}>
              <LibraryFound
                library={library}
                opened={opened}
                onSave={() => setKeeping({ ...view, name: '' })}
                onExport={out.some}
              />
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
        {opened.openId !== null && (
          <ResourcePanel key={opened.openId} id={opened.openId} onClose={opened.close} />
        )}
      </div>
      <LibraryAdding
        isOpen={opened.isAdding}
        onOpen={opened.add}
        onClose={opened.stopAdding}
        {...target}
      />
      <OpenedDrawer {...target} />
      <SaveFilterDialog keeping={keeping} onClose={() => setKeeping(null)} />
      <Exporting {...out.exported} />
    </div>
  )
}
