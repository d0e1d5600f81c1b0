import { IconTableImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TableInput } from '../../../../preload/contract/tables'
import { FileDrop } from '../../../ui/import/file-drop'
import { ImportMessage } from '../../../ui/import/import-message'
import { PasteField } from '../../../ui/import/paste-field'

interface TableSourceProps {
  /** What went wrong with the last choice. */
  message: string | null
  onSource: (source: TableInput) => void
}

/** A table from a file, or rows pasted. */
export function TableSource({ message, onSource }: TableSourceProps) {
  const { t } = useTranslation()
  return (
    <>
      <ImportMessage message={message} />
      <FileDrop
        icon={IconTableImport}
        title={t('members.importing.drop')}
        text={t('members.importing.dropText')}
        choose={t('members.importing.choose')}
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        isSingle
        onFiles={([file]) => file && onSource({ file })}
      />
      <PasteField
        label={t('members.importing.paste')}
        hint={t('members.importing.pasteHint')}
        read={t('members.importing.readPasted')}
        onText={(text) => onSource({ text })}
      />
    </>
  )
}
