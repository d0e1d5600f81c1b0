import { Menu } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedBlock } from '../../../../../preload/contract/letter-shapes'
import { newBlock, newBlockKinds } from '../../../../../preload/rules/mjml/new-block'
import { api, client } from '../../../../api/client'
import { useWrite } from '../../../../ui/use-write'
import { LinkedMenuItems } from '../../linked/linked-menu-items'
import classes from './block-list.module.css'
import { KindIcon } from './kind-icon'
import { useNewWords } from './use-new-words'

interface AddMenuProps {
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onAdd: (markup: string) => void
  /** The button that opens it. */
  children: ReactNode
}

/** What can be put into the letter: blocks of each kind, and those somebody saved. */
export function AddMenu({ isOpen, onOpen, onAdd, children }: AddMenuProps) {
  return (
    <Menu position="bottom-end" width={252} opened={isOpen} onChange={onOpen} returnFocus={false}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown className={classes['addMenu'] ?? ''}>
        <AddItems onAdd={onAdd} />
      </Menu.Dropdown>
    </Menu>
  )
}

function AddItems({ onAdd }: Pick<AddMenuProps, 'onAdd'>) {
  const { t } = useTranslation()
  const words = useNewWords()
  const saved = useQuery(api.newsletters.savedBlocks.queryOptions())
  return (
    <>
      <Menu.Label>{t('letterBlocks.plainBlocks')}</Menu.Label>
      {newBlockKinds.map((kind) => (
        <Menu.Item
          key={kind}
          leftSection={<KindIcon kind={kind} />}
          onClick={() => onAdd(newBlock(kind, words))}
        >
          {t(`letterBlocks.newKinds.${kind}`)}
        </Menu.Item>
      ))}
      <LinkedMenuItems onAdd={onAdd} />
      {(saved.data ?? []).length > 0 && (
        <>
          <Menu.Divider />
          <Menu.Label>{t('letterBlocks.ownBlocks')}</Menu.Label>
          {saved.data?.map((block) => (
            <OwnBlock key={block.id} block={block} onAdd={onAdd} />
          ))}
        </>
      )}
    </>
  )
}

function OwnBlock({ block, onAdd }: { block: SavedBlock; onAdd: (markup: string) => void }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { id, name, source } = block
  return (
    <div className={classes['own']} role="none">
      <Menu.Item className={classes['ownName'] ?? ''} onClick={() => onAdd(source)}>
        {name}
      </Menu.Item>
      <Menu.Item
        className={classes['ownRemove'] ?? ''}
        aria-label={t('letterBlocks.removeOwn', { name })}
        title={t('letterBlocks.removeOwn', { name })}
        closeMenuOnClick={false}
        onClick={() =>
          void write({
            run: () => client.newsletters.removeBlock({ id }),
            done: t('letterBlocks.ownRemoved', { name }),
          })
        }
      >
        <IconX size={14} aria-hidden />
      </Menu.Item>
    </div>
  )
}
