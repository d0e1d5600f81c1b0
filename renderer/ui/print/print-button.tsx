import { Button } from '@mantine/core'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { desktop } from '../../api/desktop'
import { failureSentence } from '../../text/failure-sentence'
import { useNotice } from '../notice/notice'

/** Prints the paper on screen: through the system's dialog, and straight to a PDF file on a desktop. */
export function PrintButton({ fileName }: { fileName: string }) {
  const { t } = useTranslation()
  const show = useNotice()
  const shell = desktop()
  const savePdf = async () => {
    try {
      const path = await shell?.printToPdf({ suggestedName: `${fileName}.pdf` })
      if (path != null) show({ kind: 'done', text: t('print.saved', { path }) })
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
    }
  }
  if (shell === null) {
    return (
      <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('print.printOrPdf')}
      </Button>
    )
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('print.print')}
      </Button>
      <Button
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        onClick={() => void savePdf()}
      >
        {t('print.pdf')}
      </Button>
    </>
  )
}
