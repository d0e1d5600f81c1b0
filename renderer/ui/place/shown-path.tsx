import { Button, CopyButton, TextInput } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { beside } from './beside'

/** A path to read and to copy whole, where no button can show the folder itself. */
export function ShownPath({ label, path }: { label: string; path: string }) {
  return (
    <TextInput
      label={label}
      value={path}
      readOnly
      onFocus={(event) => event.currentTarget.select()}
      inputContainer={beside(<CopyPath path={path} />)}
    />
  )
}

function CopyPath({ path }: { path: string }) {
  const { t } = useTranslation()
  return (
    <CopyButton value={path}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          onClick={copy}
          leftSection={
            copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
          }
        >
          {copied ? t('common.copied') : t('common.copy')}
        </Button>
      )}
    </CopyButton>
  )
}
