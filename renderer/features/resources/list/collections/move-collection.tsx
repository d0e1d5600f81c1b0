import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Collection } from '../../../../../preload/contract/collections'
import { Dialog } from '../../../../ui/dialog/dialog'
import { DialogForm } from '../../../../ui/dialog/dialog-form'
import { collectionPath } from './collection-path'
import { isWithin } from './tree-rows'

const firstLevel = 'first'

interface MoveCollectionProps {
  id: string
  collections: readonly Collection[]
  onMove: (id: string, parentId: string | null) => Promise<void>
  onClose: () => void
}

/** Says where a collection goes, from the keyboard as well as by dragging. */
export function MoveCollection({ id, collections, onMove, onClose }: MoveCollectionProps) {
  const { t } = useTranslation()
  const own = collections.find((one) => one.id === id)
  const [value, setValue] = useState(own?.parentId ?? firstLevel)
  const [isRunning, setRunning] = useState(false)
  const move = async () => {
    setRunning(true)
    await onMove(id, value === firstLevel ? null : value)
    setRunning(false)
    onClose()
  }
  return (
    <Dialog
      title={t('resources.collections.moveTitle', { title: own?.title ?? '' })}
      isOpen
      onClose={onClose}
    >
      <DialogForm
        submitLabel={t('resources.collections.moveHere')}
        onSubmit={move}
        onLeave={onClose}
        isRunning={isRunning}
      >
        <Select
          label={t('resources.collections.into')}
          data={[
            { value: firstLevel, label: t('resources.collections.firstLevel') },
            ...collections
              .filter((one) => !isWithin(collections, one.id, id))
              .map((one) => ({ value: one.id, label: collectionPath(collections, one) })),
          ]}
          value={value}
          onChange={(next) => next !== null && setValue(next)}
          limit={100}
          searchable
          data-autofocus
        />
      </DialogForm>
    </Dialog>
  )
}
