import { Button, TextInput } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { beside } from './beside'
import classes from './place.module.css'

interface PathFieldProps {
  label: string
  hint?: string
  value: string
  onChange: (path: string) => void
  error: string | null
  /** The system's own dialog, where there is one; a path can always be typed. */
  choose: (() => Promise<string | null>) | null
  isFirst?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** A path of this machine: chosen in a dialog of the system, or typed. The engine checks it. */
export function PathField(props: PathFieldProps) {
  const { label, hint, value, onChange, error, choose, isFirst, inputRef } = props
  const { t } = useTranslation()
  const browse = async (open: () => Promise<string | null>) => {
    const chosen = await open()
    if (chosen !== null) onChange(chosen)
  }
  return (
    <TextInput
      ref={inputRef}
      label={label}
      description={hint}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      maxLength={4096}
      spellCheck={false}
      autoComplete="off"
      data-autofocus={isFirst === true ? true : undefined}
      classNames={{ input: classes['path'] ?? '' }}
      inputContainer={beside(
        choose !== null && (
          <Button
            variant="default"
            leftSection={<IconFolder size={16} aria-hidden />}
            onClick={() => void browse(choose)}
          >
            {t('workspace.place.choose')}
          </Button>
        ),
      )}
    />
  )
}
