import { Button, Checkbox, Radio } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportScope, ReferenceFormat } from '../../../../preload/contract/references'
import { client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { Choice } from '../../../ui/form/choice'
import type { ExportCounts } from './export-counts'
import classes from './export.module.css'
import { useLibraryWords } from './use-library-words'
import { useSaveExport } from './use-save-export'

/** The most asked for first. */
const formats: readonly ReferenceFormat[] = ['bookmarks', 'ris', 'bibtex', 'csljson', 'csv', 'opml']
const withoutNotes: ReadonlySet<ReferenceFormat> = new Set(['bookmarks', 'opml'])

interface FileFormProps {
  scope: ExportScope
  counts: ExportCounts | null
  onDone: () => void
}

/** A file in a format that other programs read, each with a line on what reads it. */
export function FileForm({ scope, counts, onDone }: FileFormProps) {
  const { t } = useTranslation()
  const wordsOf = useLibraryWords()
  const { save, isWorking } = useSaveExport(onDone)
  const [format, setFormat] = useState<ReferenceFormat>('bookmarks')
  const [hasNotes, setNotes] = useState(false)
  const [isFrench, setFrench] = useState(currentLanguage() === 'fr')
  const canHaveNotes = !withoutNotes.has(format) && (counts?.withNote ?? 0) > 0
  const run = () =>
    save(() =>
      client.references.export({
        ...scope,
        format,
        words: wordsOf(),
        locale: currentLanguage(),
        isFrench,
        hasNotes: canHaveNotes && hasNotes,
      }),
    )
  return (
    <>
      <Radio.Group
        label={t('libraryExport.format')}
        value={format}
        onChange={(picked) => setFormat(formats.find((one) => one === picked) ?? 'bookmarks')}
      >
        <div className={classes['formats']}>
          {formats.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`libraryExport.formats.${value}`)}
              description={t(`libraryExport.readBy.${value}`)}
            />
          ))}
        </div>
      </Radio.Group>
      {format === 'csv' && (
        <Choice
          label={t('libraryExport.spreadsheet')}
          value={isFrench ? 'french' : 'international'}
          data={(['french', 'international'] as const).map((value) => ({
            value,
            label: t(`libraryExport.spreadsheets.${value}`),
          }))}
          onChange={(picked) => setFrench(picked === 'french')}
        />
      )}
      {canHaveNotes && (
        <Checkbox
          label={t('libraryExport.withNotes', { count: counts?.withNote ?? 0 })}
          checked={hasNotes}
          onChange={(event) => setNotes(event.currentTarget.checked)}
        />
      )}
      <p className={classes['text']} role="status">
        {format === 'bookmarks' &&
          (counts?.withoutAddress ?? 0) > 0 &&
          t('libraryExport.withoutAddress', { count: counts?.withoutAddress ?? 0 })}
        {format === 'opml' && t('libraryExport.allSources', { count: counts?.sources ?? 0 })}
      </p>
      <div className={classes['actions']}>
        <Button
          loading={isWorking}
          disabled={format === 'opml' && counts?.sources === 0}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void run()}
        >
          {t('libraryExport.save')}
        </Button>
      </div>
    </>
  )
}
