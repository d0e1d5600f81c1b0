import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client'
import { useNotice } from '../../../ui/notice/notice'
import { useWrite } from '../../../ui/use-write'
import { useStudio } from '../studio/use-studio'

/** Keeps a version of what is typed because somebody asked; says so where there is nothing new. */
export function useKeepVersion(): () => void {
  const { t } = useTranslation()
  const write = useWrite()
  const show = useNotice()
  const { document, flush, isLocked, letter, textOverrides } = useStudio()
  return useCallback(() => {
    const keep = async () => {
      await flush()
      const content = { source: document.source, textOverrides: [...textOverrides] }
      const kept = await write({
        run: () => client.newsletters.saveVersion({ id: letter.id, reason: 'asked', ...content }),
        done: t('letterVersions.kept'),
      })
      if (kept?.actionId === null) show({ kind: 'done', text: t('letterVersions.keptAlready') })
    }
    if (!isLocked) void keep()
  }, [document, flush, isLocked, letter.id, show, t, textOverrides, write])
}
