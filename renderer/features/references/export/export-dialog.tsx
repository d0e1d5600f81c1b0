import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportScope } from '../../../../preload/contract/references'
import { api } from '../../../api/client'
import { Dialog } from '../../../ui/dialog/dialog'
import { Choice } from '../../../ui/form/choice'
import { BibliographyForm } from './bibliography-form'
import classes from './export.module.css'
import { FileForm } from './file-form'
import { PageForm } from './page-form'

const purposes = ['file', 'page', 'bibliography'] as const
type Purpose = (typeof purposes)[number]

interface ExportDialogProps {
  isOpen: boolean
  onClose: () => void
  /** A selection, or what a filter lets through. */
  scope: ExportScope
  /** How many resources that is. */
  count: number
}

/** What goes out of the library: a file for another program, a page to share, a bibliography. */
export function ExportDialog({ isOpen, onClose, scope, count }: ExportDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('libraryExport.title', { count })} isOpen={isOpen} onClose={onClose}>
      <ExportForm scope={scope} onDone={onClose} />
    </Dialog>
  )
}

function ExportForm({ scope, onDone }: { scope: ExportScope; onDone: () => void }) {
  const { t } = useTranslation()
  const [purpose, setPurpose] = useState<Purpose>('file')
  const { data: counts } = useQuery(
    api.references.exportCounts.queryOptions({ input: scope, placeholderData: keepPreviousData }),
  )
  return (
    <div className={classes['form']}>
      <Choice
        label={t('libraryExport.purpose')}
        value={purpose}
        data={purposes.map((value) => ({ value, label: t(`libraryExport.purposes.${value}`) }))}
        onChange={(picked) => setPurpose(purposes.find((one) => one === picked) ?? 'file')}
      />
      {purpose === 'file' && <FileForm scope={scope} counts={counts ?? null} onDone={onDone} />}
      {purpose === 'page' && <PageForm scope={scope} counts={counts ?? null} onDone={onDone} />}
      {purpose === 'bibliography' && <BibliographyForm scope={scope} onDone={onDone} />}
    </div>
  )
}
