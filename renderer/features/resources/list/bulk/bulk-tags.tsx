import { MultiSelect, TagsInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../../api/client'
import { Dialog } from '../../../../ui/dialog/dialog'
import { type BulkDialogProps, BulkForm } from './bulk-form'

const longest = 80

/** Gives tags to the resources selected, takes others off them. */
export function BulkTags({ ids, isOpen, onClose }: BulkDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('resources.bulk.tagsTitle', { count: ids.length })}
      isOpen={isOpen}
      onClose={onClose}
    >
      <TagFields ids={ids} onClose={onClose} />
    </Dialog>
  )
}

function TagFields({ ids, onClose }: Omit<BulkDialogProps, 'isOpen'>) {
  const { t } = useTranslation()
  const tags = useQuery(api.tags.list.queryOptions()).data ?? []
  const names = tags.map(({ name }) => name)
  const [added, setAdded] = useState<string[]>([])
  const [typed, setTyped] = useState('')
  const [removed, setRemoved] = useState<string[]>([])
  // What was typed and not yet made a tag counts too.
  const addTags = typed.trim() === '' ? added : [...added, typed.trim()]
  return (
    <BulkForm
      ids={ids}
      onClose={onClose}
      changes={{
        ...(addTags.length > 0 && { addTags }),
        ...(removed.length > 0 && { removeTags: removed }),
      }}
    >
      <TagsInput
        label={t('resources.bulk.addTags')}
        description={t('resources.bulk.tagsHint')}
        data={names}
        value={added}
        onChange={setAdded}
        searchValue={typed}
        onSearchChange={setTyped}
        limit={50}
        maxTags={50}
        maxLength={longest}
        data-autofocus
      />
      <MultiSelect
        label={t('resources.bulk.removeTags')}
        data={names}
        value={removed}
        onChange={setRemoved}
        nothingFoundMessage={t('resources.filters.noTag')}
        limit={50}
        maxValues={50}
        searchable
      />
    </BulkForm>
  )
}
