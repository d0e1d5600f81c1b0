import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import {
  IconArrowMerge,
  IconChevronDown,
  IconDots,
  IconFileExport,
  IconTrash,
  IconX,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ResourceState } from '../../../../../preload/contract/resource-shapes'
import classes from '../library.module.css'
import { useBulk } from '../use-bulk'
import type { Marks } from '../use-marks'
import { BulkCollections } from './bulk-collections'
import { BulkEdit } from './bulk-edit'
import { BulkTags } from './bulk-tags'

/** As many as can be looked at side by side. */
const mostMerged = 10

interface SelectionBarProps {
  marks: Marks
  total: number
  onRemove: (ids: readonly string[]) => Promise<void>
  onExport: ((ids: string[]) => void) | null
}

/** What can be done at once with the resources selected, each in one action. */
export function SelectionBar({ marks, total, onRemove, onExport }: SelectionBarProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const bulk = useBulk()
  const [open, setOpen] = useState<'tags' | 'collections' | 'edit' | null>(null)
  const ids = [...marks.marks]
  const count = ids.length
  const close = () => setOpen(null)
  const setState = (state: ResourceState) =>
    bulk.update(
      ids,
      { state },
      t('resources.bulk.stateDone', { count, state: t(`resources.states.${state}`) }),
    )
  const canMerge = count >= 2 && count <= mostMerged
  return (
    <div className={classes['bar']} role="toolbar" aria-label={t('resources.bulk.acts')}>
      <Tooltip label={t('resources.bulk.none')}>
        <ActionIcon size={26} aria-label={t('resources.bulk.none')} onClick={marks.clear}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <p role="status" className={classes['total']}>
        {t('resources.bulk.selected', { count })}
      </p>
      {!marks.isAll && (
        <Button variant="subtle" size="compact-xs" onClick={() => void marks.all()}>
          {t('resources.bulk.all', { count: total })}
        </Button>
      )}
      <div className={classes['acts']}>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              variant="default"
              size="xs"
              rightSection={<IconChevronDown size={14} aria-hidden />}
            >
              {t('resources.list.state')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ResourceState.options.map((state) => (
              <Menu.Item key={state} onClick={() => void setState(state)}>
                {t(`resources.states.${state}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button variant="default" size="xs" onClick={() => setOpen('tags')}>
          {t('resources.list.tags')}
        </Button>
        <Button variant="default" size="xs" onClick={() => setOpen('collections')}>
          {t('resources.collections.title')}
        </Button>
        <Button variant="default" size="xs" onClick={() => setOpen('edit')}>
          {t('resources.bulk.edit')}
        </Button>
        <Menu position="bottom-end" width={240}>
          <Menu.Target>
            <ActionIcon size={30} variant="default" aria-label={t('resources.bulk.more')}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconArrowMerge size={16} aria-hidden />}
              disabled={!canMerge}
              onClick={() => void navigate(`/ressources/doublons?ids=${ids.join(',')}`)}
            >
              {t('resources.bulk.merge')}
            </Menu.Item>
            {onExport && (
              <Menu.Item
                leftSection={<IconFileExport size={16} aria-hidden />}
                onClick={() => onExport(ids)}
              >
                {t('resources.bulk.export')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
        <Tooltip label={t('resources.bulk.remove')}>
          <ActionIcon
            size={30}
            variant="default"
            aria-label={t('resources.bulk.remove')}
            onClick={() => void onRemove(ids)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <BulkTags ids={ids} isOpen={open === 'tags'} onClose={close} />
      <BulkCollections ids={ids} isOpen={open === 'collections'} onClose={close} />
      <BulkEdit ids={ids} isOpen={open === 'edit'} onClose={close} />
    </div>
  )
}
