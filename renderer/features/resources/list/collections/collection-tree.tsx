import { ActionIcon } from '@mantine/core'
import { IconFolder, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Fragment, type MouseEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../../api/client'
import { useReadOnly } from '../../../../ui/calendar/use-read-only'
import side from '../side.module.css'
import { useFacets } from '../use-facets'
import type { Library } from '../use-library'
import { CollectionMenu } from './collection-menu'
import { MoveCollection } from './move-collection'
import { NameField } from './name-field'
import { TreeLine } from './tree-line'
import classes from './tree.module.css'
import { useTreeDrop } from './use-tree-drop'
import { everything, uncollected, useTree } from './use-tree'

/** Collections, one in another: a press shows what is in one and below it. */
export function CollectionTree({ library }: { library: Library }) {
  const { t } = useTranslation()
  const headingId = useId()
  const isReadOnly = useReadOnly()
  const facets = useFacets()
  const read = useQuery(api.collections.list.queryOptions({ placeholderData: (last) => last }))
  const collections = read.data ?? []
  const { collectionId } = library.view.filter
  const chosen = collectionId === null ? uncollected : (collectionId ?? everything)
  const root = useRef<HTMLDivElement>(null)
  const tree = useTree({
    root,
    collections,
    chosen,
    isReadOnly,
    onChoose: (node) =>
      library.narrow({
        collectionId: node === everything ? undefined : node === uncollected ? null : node,
      }),
  })
  const drop = useTreeDrop(collections, tree.acts)
  const { writing, stop } = tree
  /** Only lines in use have a menu: there may be hundreds of them. */
  const [pointed, setPointed] = useState<string | null>(null)
  const onClick = (event: MouseEvent) => {
    const { target } = event
    if (!(target instanceof Element)) return
    const node = nodeOf(target)
    if (node === null || target.closest('button, input') !== null) return
    if (target.closest('[data-fold]') !== null) tree.toggle(node)
    else tree.choose(node)
  }
  const line = (node: string) => ({
    node,
    isChosen: node === chosen,
    isStop: node === stop,
    isTarget: node === drop.target,
  })
  const newField = (parentId: string | null, level: number) =>
    writing?.kind === 'new' &&
    writing.parentId === parentId && (
      <div
        role="none"
        className={classes['line']}
        style={{ paddingInlineStart: 22 + (level - 1) * 14 }}
      >
        <IconFolder size={15} stroke={1.6} className={classes['shape']} aria-hidden />
        <NameField label={t('resources.collections.name')} initial="" onDone={tree.finish} />
      </div>
    )
  return (
    <section className={side['group']} aria-labelledby={headingId}>
      <div className={side['groupHead']}>
        <h2 id={headingId} className={side['groupTitle']}>
          {t('resources.collections.title')}
        </h2>
        {!isReadOnly && (
          <ActionIcon
            size={26}
            aria-label={t('resources.collections.add')}
            onClick={() => tree.acts.startCreating(null)}
          >
            <IconPlus size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {newField(null, 1)}
      <div
        ref={root}
        role="tree"
        tabIndex={-1}
        aria-labelledby={headingId}
        className={classes['tree']}
        onKeyDown={tree.onKeyDown}
        onClick={onClick}
        onPointerOver={({ target }) =>
          setPointed(target instanceof Element ? nodeOf(target) : null)
        }
        {...drop.handlers}
      >
        <TreeLine
          {...line(everything)}
          label={t('resources.collections.all')}
          count={facets?.total}
          level={1}
          canDrag={false}
        />
        {tree.rows.map((row) => {
          const { id, title, count } = row.collection
          const isRenamed = writing?.kind === 'rename' && writing.id === id
          return (
            <Fragment key={id}>
              <TreeLine
                {...line(id)}
                level={row.level}
                rank={row.rank}
                siblingCount={row.siblingCount}
                isExpanded={row.isExpanded}
                label={title}
                count={count}
                canDrag={!isReadOnly}
                {...(isRenamed && {
                  field: (
                    <NameField
                      label={t('resources.collections.name')}
                      initial={title}
                      onDone={tree.finish}
                    />
                  ),
                })}
                menu={
                  !isReadOnly &&
                  [stop, tree.menuId, pointed].includes(id) && (
                    <span className={classes['menu']} data-open={tree.menuId === id || undefined}>
                      <CollectionMenu
                        row={row}
                        acts={tree.acts}
                        isOpen={tree.menuId === id}
                        onOpen={(isOpen) => tree.openMenu(id, isOpen)}
                      />
                    </span>
                  )
                }
              />
              {newField(id, row.level + 1)}
            </Fragment>
          )
        })}
        <TreeLine
          {...line(uncollected)}
          label={t('resources.collections.none')}
          count={facets?.withoutCollectionCount}
          level={1}
          canDrag={false}
        />
      </div>
      {tree.movingId !== null && (
        <MoveCollection
          id={tree.movingId}
          collections={collections}
          onMove={tree.acts.moveInto}
          onClose={tree.stopMoving}
        />
      )}
    </section>
  )
}

function nodeOf(element: Element): string | null {
  return element.closest<HTMLElement>('[data-node]')?.dataset['node'] ?? null
}
