import { MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../../api/client'
import { Dialog } from '../../../../ui/dialog/dialog'
import { collectionPath } from '../collections/collection-path'
import { type BulkDialogProps, BulkForm } from './bulk-form'

/** Puts the resources selected into collections, takes them out of others. */
export function BulkCollections({ ids, isOpen, onClose }: BulkDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('resources.bulk.collectionsTitle', { count: ids.length })}
      isOpen={isOpen}
      onClose={onClose}
    >
      <CollectionFields ids={ids} onClose={onClose} />
    </Dialog>
  )
}

function CollectionFields({ ids, onClose }: Omit<BulkDialogProps, 'isOpen'>) {
  const { t } = useTranslation()
  const collections = useQuery(api.collections.list.queryOptions()).data ?? []
  const [addToIds, setAdd] = useState<string[]>([])
  const [removeFromIds, setRemove] = useState<string[]>([])
  const field = {
    data: collections.map((one) => ({ value: one.id, label: collectionPath(collections, one) })),
    nothingFoundMessage: t('resources.collections.noneFound'),
    limit: 100,
    maxValues: 50,
    searchable: true,
  }
  return (
    <BulkForm
      ids={ids}
      onClose={onClose}
      changes={{
        ...(addToIds.length > 0 && { addToIds }),
        ...(removeFromIds.length > 0 && { removeFromIds }),
      }}
    >
      <MultiSelect
        {...field}
        label={t('resources.bulk.addTo')}
        value={addToIds}
        onChange={setAdd}
        data-autofocus
      />
      <MultiSelect
        {...field}
        label={t('resources.bulk.removeFrom')}
        value={removeFromIds}
        onChange={setRemove}
      />
    </BulkForm>
  )
}
