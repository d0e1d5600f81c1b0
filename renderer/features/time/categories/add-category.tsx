import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Nature } from '../../../../preload/contract/time-shapes'
import classes from './categories.module.css'

interface AddCategoryProps {
  /** Says whether it was written: what was typed stays where it was not. */
  onAdd: (name: string, nature: Nature) => Promise<boolean>
}

/** One more category, last of its group. */
export function AddCategory({ onAdd }: AddCategoryProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [nature, setNature] = useState<Nature>('facilitation')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && (await onAdd(name.trim(), nature))) setName('')
  }
  return (
    <form className={classes['row']} onSubmit={(event) => void add(event)}>
      <TextInput
        aria-label={t('time.categorySettings.newName')}
        placeholder={t('time.categorySettings.newName')}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        aria-label={t('time.categorySettings.newNature')}
        value={nature}
        data={Nature.options.map((value) => ({ value, label: t(`time.natures.${value}`) }))}
        allowDeselect={false}
        onChange={(value) => setNature(Nature.parse(value))}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {t('time.categorySettings.add')}
      </Button>
    </form>
  )
}
