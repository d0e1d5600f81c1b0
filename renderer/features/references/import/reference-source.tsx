import { IconBookmarks } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FileDrop } from '../../../ui/import/file-drop'
import { ImportMessage } from '../../../ui/import/import-message'
import { PasteField } from '../../../ui/import/paste-field'
import classes from './import.module.css'
import { ImportHelp } from './import-help'

const accepted =
  '.html,.htm,.ris,.bib,.bibtex,.json,.opml,.xml,.csv,.tsv,.txt,.enw,.nbib,text/html,text/csv,text/plain,application/json,text/x-opml'

interface ReferenceSourceProps {
  /** What went wrong with the last choice. */
  message: string | null
  onFiles: (files: File[]) => void
}

/** Records from files, or pasted; beside them, where they are found. */
export function ReferenceSource({ message, onFiles }: ReferenceSourceProps) {
  const { t } = useTranslation()
  const readPasted = (text: string) =>
    onFiles([new File([text], t('libraryImport.pasted'), { type: 'text/plain' })])
  return (
    <>
      <ImportMessage message={message} />
      <div className={classes['source']}>
        <div className={classes['ways']}>
          <FileDrop
            icon={IconBookmarks}
            title={t('libraryImport.drop')}
            text={t('libraryImport.dropText')}
            choose={t('libraryImport.choose')}
            accept={accepted}
            onFiles={onFiles}
          />
          <PasteField
            label={t('libraryImport.paste')}
            hint={t('libraryImport.pasteHint')}
            read={t('libraryImport.readPasted')}
            onText={readPasted}
          />
        </div>
        <ImportHelp />
      </div>
    </>
  )
}
