import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedLink } from '../../../../preload/contract/time-shapes'
import { client } from '../../../api/client'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { useAnimators } from '../../../ui/time/use-animators'
import { useWrite } from '../../../ui/use-write'
import { CategoryPicker } from '../../../ui/time/category-picker'
import { LinkPicker } from '../form/link-picker'

interface BulkFormProps {
  ids: readonly string[]
  onDone: () => void
  onLeave: () => void
}

/** Gives several entries the same category, link, person or note; what is left empty stays as it is. */
export function BulkForm({ ids, onDone, onLeave }: BulkFormProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const { people } = useAnimators()
  const [category, setCategory] = useState<string | null>(null)
  const [personId, setPersonId] = useState<string | null>(null)
  const [link, setLink] = useState<NamedLink | null>(null)
  const [note, setNote] = useState('')
  const [voluntary, setVoluntary] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  const kept = t('time.list.unchanged')
  const change = {
    ...(category !== null && { category }),
    ...(personId !== null && { personId }),
    ...(link !== null && { link: { kind: link.kind, id: link.id } }),
    ...(note.trim() !== '' && { note }),
    ...(voluntary !== null && { isVoluntary: voluntary === 'yes' }),
  }
  const save = async () => {
    if (Object.keys(change).length === 0) {
      onLeave()
      return
    }
    setRunning(true)
    const saved = await write({
      run: () => client.time.updateMany({ ids: [...ids], ...change }),
      done: ({ count }) => t('time.list.edited', { count }),
    })
    setRunning(false)
    if (saved) onDone()
  }
  return (
    <DialogForm
      text={t('time.list.editText')}
      submitLabel={t('time.list.apply')}
      onSubmit={save}
      onLeave={onLeave}
      isRunning={isRunning}
    >
      <CategoryPicker
        label={t('time.form.category')}
        value={category}
        any={kept}
        onChange={setCategory}
      />
      <LinkPicker label={t('time.form.link')} value={link} placeholder={kept} onChange={setLink} />
      <Select
        label={t('time.form.who')}
        placeholder={kept}
        value={personId}
        data={(people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        clearable
        onChange={setPersonId}
      />
      <Select
        label={t('time.form.isVoluntary')}
        placeholder={kept}
        value={voluntary}
        data={[
          { value: 'yes', label: t('time.list.onlyVoluntary') },
          { value: 'no', label: t('time.list.onlyOthers') },
        ]}
        clearable
        onChange={setVoluntary}
      />
      <Textarea
        label={t('time.form.note')}
        placeholder={kept}
        value={note}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </DialogForm>
  )
}
