import { ActionIcon, Button, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFoundChecks } from '../checks/checks-provider'
import { useStudio } from '../studio/use-studio'
import { AddMenu } from './list/add-menu'
import { BlockLine } from './list/block-line'
import classes from './list/block-list.module.css'
import { BlockMenu } from './list/block-menu'
import { SaveBlockDialog } from './list/save-block-dialog'
import { useBlockDrag } from './list/use-block-drag'
import { useBlockKeys } from './list/use-block-keys'
import { useBlockList } from './list/use-block-list'

/** The blocks of the letter, in order: chosen, moved, folded, hidden, and more of them added. */
export function BlockList() {
  const { t } = useTranslation()
  const headingId = useId()
  const { isLocked } = useStudio()
  const blockBytes = useFoundChecks().report?.blockBytes ?? []
  const root = useRef<HTMLDivElement>(null)
  const list = useBlockList(root)
  const { drag, handlers, cancel } = useBlockDrag(list)
  const onKeys = useBlockKeys(list, isLocked)
  /** Only lines in use have a menu: there may be hundreds of them. */
  const [pointed, setPointed] = useState<string | null>(null)
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return
    const row = list.rows.find(({ path }) => path === pathOf(target))
    if (row === undefined || target.closest('button, [role="menu"], [data-handle]') !== null) return
    if (target.closest('[data-fold]') !== null) list.fold(row.path, row.isExpanded === false)
    else list.choose(row)
  }
  const onContextMenu = (event: MouseEvent) => {
    const path = event.target instanceof Element ? pathOf(event.target) : null
    if (isLocked || path === null) return
    event.preventDefault()
    list.openMenu(path, true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel()
    onKeys(event)
  }
  return (
    <section className={classes['pane']} aria-labelledby={headingId}>
      <div className={classes['head']}>
        <h2 id={headingId} className={classes['title']}>
          {t('letterBlocks.title')}
        </h2>
        {!isLocked && (
          <AddMenu
            isOpen={list.adding !== null}
            onOpen={(isOpen) => (isOpen ? list.startAdding() : list.stopAdding())}
            onAdd={list.add}
          >
            <ActionIcon size={32} aria-label={t('letterBlocks.add')} title={t('letterBlocks.add')}>
              <IconPlus size={18} aria-hidden />
            </ActionIcon>
          </AddMenu>
        )}
      </div>
      {list.rows.length === 0 ? (
        <div className={classes['empty']}>
          {isLocked ? (
            t('letterBlocks.emptyLocked')
          ) : (
            <>
              <strong>{t('letterBlocks.empty')}</strong>
              <p>{t('letterBlocks.emptyText')}</p>
              <Button mt={10} size="xs" variant="default" onClick={list.startAdding}>
                {t('letterBlocks.add')}
              </Button>
            </>
          )}
        </div>
      ) : (
        <div
          ref={root}
          role="tree"
          tabIndex={-1}
          aria-labelledby={headingId}
          className={classes['tree']}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onContextMenu={onContextMenu}
          onPointerOver={({ target }) =>
            setPointed(target instanceof Element ? pathOf(target) : null)
          }
          {...(!isLocked && handlers)}
        >
          {list.lines.map(({ row, words, name }) => {
            const { path } = row
            const isOpen = list.menuPath === path
            const hasMenu = !isLocked && (isOpen || path === list.stop || path === pointed)
            return (
              <BlockLine
                key={path}
                row={row}
                words={words}
                name={name}
                weight={row.level === 1 ? blockBytes[Number.parseInt(path, 10)] : undefined}
                isChosen={path === list.chosenPath}
                isStop={path === list.stop}
                isLocked={isLocked}
                isDragged={drag?.path === path}
                drop={drag?.target?.path === path ? drag.target.side : null}
                menu={
                  hasMenu && (
                    <span className={classes['menu']} data-open={isOpen || undefined}>
                      <BlockMenu
                        row={row}
                        name={name}
                        acts={list.acts}
                        isOpen={isOpen}
                        onOpen={(opens) => list.openMenu(path, opens)}
                      />
                    </span>
                  )
                }
              />
            )
          })}
        </div>
      )}
      <VisuallyHidden role="status">{list.said}</VisuallyHidden>
      <SaveBlockDialog draft={list.saving} onClose={list.stopSaving} onClosed={list.refocus} />
    </section>
  )
}

function pathOf(element: Element): string | null {
  return element.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? null
}
