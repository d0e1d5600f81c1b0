import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../dialog/dialog'
import { type ExportAsked, ExportForm } from './export-form'

interface ExportMenuProps {
  /** What goes out: entries, or a statement as it was submitted. */
  of: 'time' | 'statement'
  hasLines?: boolean
  make: (asked: ExportAsked, signal: AbortSignal) => Promise<File>
}

/** Takes time to a spreadsheet: which kind of file, rounded by a profile or not. */
export function ExportMenu({ of, hasLines = true, make }: ExportMenuProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const title = t(`timeExport.title.${of}`)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('timeExport.action')}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ExportForm of={of} hasLines={hasLines} make={make} onSaved={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
