import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStudio } from '../../studio/use-studio'
import { KindIcon } from '../list/kind-icon'
import { useBlockName } from '../list/use-block-name'
import classes from './block-form.module.css'
import type { FieldsProps } from './use-block-edit'

/** The blocks that one holds, each a way to its form. */
export function HeldBlocks({ block, path, source, label }: FieldsProps & { label?: string }) {
  const { t } = useTranslation()
  const { select } = useStudio()
  const nameOf = useBlockName()
  const held = block.children.map((child, rank) => ({ child, own: `${path}.${rank}` }))
  return (
    <div>
      <span className={classes['label']}>{label ?? t('letterBlocks.form.holds')}</span>
      {block.children.length === 0 ? (
        <p className={classes['note']}>{t('letterBlocks.form.nothingInside')}</p>
      ) : (
        <ul className={classes['holds']}>
          {held.map(({ child, own }) => (
            <li key={own}>
              <Button
                variant="subtle"
                size="xs"
                fullWidth
                justify="start"
                leftSection={<KindIcon kind={child.kind} />}
                onClick={() => select(own, 'list')}
              >
                {nameOf(source, child)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
