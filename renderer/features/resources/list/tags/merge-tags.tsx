import { Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tag } from '../../../../../preload/contract/tags'
import { client } from '../../../../api/client'
import { Dialog } from '../../../../ui/dialog/dialog'
import { DialogForm } from '../../../../ui/dialog/dialog-form'
import { useWrite } from '../../../../ui/use-write'

interface MergeTagsProps {
  tags: readonly Tag[]
  isOpen: boolean
  onClose: () => void
  onDone: () => void
}

/** Asks which of the tags stays; its resources and those of the others then bear it alone. */
export function MergeTags({ tags, isOpen, onClose, onDone }: MergeTagsProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('resources.tags.mergeTitle', { count: tags.length })}
      isOpen={isOpen}
      onClose={onClose}
    >
      <MergeForm tags={tags} onClose={onClose} onDone={onDone} />
    </Dialog>
  )
}

function MergeForm({ tags, onClose, onDone }: Omit<MergeTagsProps, 'isOpen'>) {
  const { t } = useTranslation()
  const write = useWrite()
  const [isRunning, setRunning] = useState(false)
  const [most] = tags.toSorted((one, other) => other.count - one.count)
  const [intoId, setIntoId] = useState(most?.id ?? '')
  const into = tags.find(({ id }) => id === intoId)
  const merge = async () => {
    if (into === undefined) return
    setRunning(true)
    const ids = tags.map(({ id }) => id).filter((id) => id !== intoId)
    const merged = await write({
      run: () => client.tags.merge({ ids, intoId }),
      done: t('resources.tags.merged', { name: into.name }),
    })
    setRunning(false)
    if (merged === null) return
    onDone()
    onClose()
  }
  return (
    <DialogForm
      text={t('resources.tags.mergeText')}
      submitLabel={t('resources.tags.mergeNow')}
      onSubmit={merge}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <Radio.Group label={t('resources.tags.keep')} value={intoId} onChange={setIntoId}>
        {tags.map(({ id, name, count }) => (
          <Radio
            key={id}
            value={id}
            mt={8}
            label={t('common.counted', { value: name, count })}
            data-autofocus={id === intoId ? true : undefined}
          />
        ))}
      </Radio.Group>
    </DialogForm>
  )
}
