import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../../../../preload/contract/statements'
import { Dialog } from '../../../ui/dialog/dialog'
import { ExportForm } from './export-form'

/** Takes a statement to a spreadsheet, rounded by a profile or not. */
export function ExportButton({ statement }: { statement: Statement }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('statements.detail.actions')}
      </Button>
      <Dialog title={t('statements.export.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ExportForm statement={statement} />
      </Dialog>
    </>
  )
}
