import { Button } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { blockAt } from '../../../../preload/rules/mjml/block-paths'
import type { LetterBlock } from '../../../../preload/rules/mjml/letter-blocks'
import { LinkedForm } from '../linked/linked-form'
import { useLetterBlocks, useStudio } from '../studio/use-studio'
import { SpaceField } from './form/attribute-fields'
import classes from './form/block-form.module.css'
import { KindFields } from './form/kind-fields'
import { pathsAround } from './list/block-rows'
import { KindIcon } from './list/kind-icon'
import { useBlockName } from './list/use-block-name'

interface BlockFormProps {
  block: LetterBlock
  path: string
}

const spaced: ReadonlySet<string> = new Set([
  'section',
  'columns',
  'title',
  'text',
  'quote',
  'footer',
  'image',
  'button',
  'divider',
  'social',
  'table',
])

/** What can be set of a block, in a form made for its kind. */
export function BlockForm({ block, path }: BlockFormProps) {
  const { t } = useTranslation()
  const { isLocked, select } = useStudio()
  const { source, blocks } = useLetterBlocks()
  const nameOf = useBlockName()
  const around = pathsAround(path).at(-1)
  const holder = around === undefined ? undefined : blockAt(blocks, around)?.block
  // What stands in a linked block is written anew with it: that is what there is to set.
  const linkedPath = [...pathsAround(path), path].find((one) => blockAt(blocks, one)?.block.link)
  const linked = linkedPath === undefined ? null : (blockAt(blocks, linkedPath)?.block ?? null)
  const kind = linked ? nameOf(source, linked) : t(`letterBlocks.kinds.${block.kind}`)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    document.querySelector<HTMLElement>('[role="treeitem"][aria-selected="true"]')?.focus()
  }
  return (
    <section aria-label={t('letterBlocks.form.label', { kind })} data-block-form>
      <div role="none" className={classes['form']} onKeyDown={onKeyDown}>
        <div className={classes['head']}>
          <KindIcon kind={block.kind} link={linked?.link?.name ?? null} size={18} />
          <h3 className={classes['kind']}>{kind}</h3>
        </div>
        {isLocked && <p className={classes['note']}>{t('letterBlocks.form.locked')}</p>}
        {block.isHidden && <p className={classes['note']}>{t('letterBlocks.form.isHidden')}</p>}
        {linked && linkedPath !== undefined ? (
          <LinkedForm block={linked} path={linkedPath} />
        ) : (
          <fieldset className={classes['fields']} disabled={isLocked}>
            <KindFields block={block} path={path} source={source} />
            {spaced.has(block.kind) && <SpaceField block={block} path={path} source={source} />}
          </fieldset>
        )}
        {linked === null && holder !== undefined && around !== undefined && (
          <Button variant="subtle" size="xs" justify="start" onClick={() => select(around, 'list')}>
            {t('letterBlocks.form.inside', { name: nameOf(source, holder) })}
          </Button>
        )}
      </div>
    </section>
  )
}
