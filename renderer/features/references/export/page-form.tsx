import { Button, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportScope } from '../../../../preload/contract/references'
import { client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { Choice } from '../../../ui/form/choice'
import type { ExportCounts } from './export-counts'
import classes from './export.module.css'
import { useLibraryWords } from './use-library-words'
import { useSaveExport } from './use-save-export'

const forms = ['html', 'markdown'] as const
const groupings = ['collection', 'tag'] as const

interface PageFormProps {
  scope: ExportScope
  counts: ExportCounts | null
  onDone: () => void
}

/** A page to share: its title, how it is divided, and what stays behind. */
export function PageForm({ scope, counts, onDone }: PageFormProps) {
  const { t } = useTranslation()
  const wordsOf = useLibraryWords()
  const { save, isWorking } = useSaveExport(onDone)
  const [title, setTitle] = useState('')
  const [form, setForm] = useState<(typeof forms)[number]>('html')
  const [by, setBy] = useState<(typeof groupings)[number]>('collection')
  const run = () =>
    save(() =>
      client.references.exportPage({
        ...scope,
        form,
        by,
        title,
        words: wordsOf(),
        locale: currentLanguage(),
      }),
    )
  const internal = counts?.internal ?? 0
  return (
    <>
      <TextInput
        label={t('libraryExport.pageTitle')}
        placeholder={t('libraryExport.pageTitleHint')}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Choice
        label={t('libraryExport.form')}
        value={form}
        data={forms.map((value) => ({ value, label: t(`libraryExport.forms.${value}`) }))}
        onChange={(picked) => setForm(forms.find((one) => one === picked) ?? 'html')}
      />
      <p className={classes['text']}>{t(`libraryExport.aboutForm.${form}`)}</p>
      <Choice
        label={t('libraryExport.by')}
        value={by}
        data={groupings.map((value) => ({ value, label: t(`libraryExport.bys.${value}`) }))}
        onChange={(picked) => setBy(groupings.find((one) => one === picked) ?? 'collection')}
      />
      <p className={classes['text']} role="status">
        {internal > 0 && `${t('libraryExport.internal', { count: internal })} `}
        {t('libraryExport.notesStay')}
      </p>
      <div className={classes['actions']}>
        <Button
          loading={isWorking}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void run()}
        >
          {t('libraryExport.save')}
        </Button>
      </div>
    </>
  )
}
