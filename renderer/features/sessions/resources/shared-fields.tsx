import { Checkbox, TextInput } from '@mantine/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { SharedLine } from '../../../../preload/contract/session-shapes'
import classes from './shared-fields.module.css'

interface SharedFieldsProps {
  line: SharedLine
  titleIssue: string | null
  addressIssue: string | null
  onChange: (changes: Partial<SharedLine>) => void
  titleRef?: Ref<HTMLInputElement>
}

/** Something that is not in the library: its title, its address, and whether it enters it too. */
export function SharedFields(props: SharedFieldsProps) {
  const { line, titleIssue, addressIssue, onChange, titleRef } = props
  const { t } = useTranslation()
  return (
    <div className={classes['fields']}>
      <TextInput
        ref={titleRef}
        aria-label={t('sessions.resources.name')}
        placeholder={t('sessions.resources.name')}
        value={line.title}
        maxLength={1000}
        error={titleIssue}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        type="url"
        aria-label={t('sessions.resources.address')}
        placeholder="https://"
        value={line.address}
        maxLength={8000}
        error={addressIssue}
        onChange={(event) => onChange({ address: event.currentTarget.value })}
      />
      <Checkbox
        className={classes['library'] ?? ''}
        label={t('sessions.resources.forLibrary')}
        checked={line.isForLibrary === true}
        onChange={(event) => onChange({ isForLibrary: event.currentTarget.checked })}
      />
    </div>
  )
}
