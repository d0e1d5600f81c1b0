import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../../preload/contract/workspace'
import { client } from '../../api/client'
import { useWrite } from '../../ui/use-write'
import classes from './settings.module.css'

/** Name and subtitle of the community, saved together. */
export function NameForm({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation()
  const write = useWrite()
  const [name, setName] = useState(workspace.name)
  const [subtitle, setSubtitle] = useState(workspace.subtitle)
  const [isEmpty, setEmpty] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const isChanged = name.trim() !== workspace.name || subtitle.trim() !== workspace.subtitle
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setEmpty(name.trim() === '')
    if (name.trim() === '' || !isChanged || isRunning) return
    setRunning(true)
    await write({
      run: () => client.workspace.update({ name, subtitle }),
      done: (result) => t('settings.renamed', { name: result.workspace.name }),
    })
    setRunning(false)
  }
  return (
    <form className={classes['names']} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label={t('settings.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isEmpty && name.trim() === '' && t('settings.required')}
        maxLength={120}
        disabled={workspace.isReadOnly}
        required
      />
      <TextInput
        label={t('settings.subtitle')}
        value={subtitle}
        onChange={(event) => setSubtitle(event.currentTarget.value)}
        maxLength={160}
        disabled={workspace.isReadOnly}
      />
      {isChanged && (
        <Button type="submit" loading={isRunning} className={classes['save'] ?? ''}>
          {t('common.save')}
        </Button>
      )}
    </form>
  )
}
