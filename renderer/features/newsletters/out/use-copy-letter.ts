import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useNotice } from '../../../ui/notice/notice'
import { useCopyRich } from '../../../ui/use-copy-rich'
import { useStudio } from '../studio/use-studio'

/** Copies the letter with its layout and images, and as plain text for what takes only that. */
export function useCopyLetter(): () => Promise<void> {
  const { t } = useTranslation()
  const { letter, flush } = useStudio()
  const show = useNotice()
  const copy = useCopyRich({ copied: t('letterOut.copied'), notCopied: t('letterOut.notCopied') })
  return async () => {
    const { id } = letter
    try {
      await flush()
      const [html, text] = await Promise.all([
        client.newsletters.exportHtml({ id, isMinified: true }).then((file) => file.text()),
        client.newsletters.exportText({ id }).then((file) => file.text()),
      ])
      copy({ html, text })
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
    }
  }
}
