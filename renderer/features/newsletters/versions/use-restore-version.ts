import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'

/** Makes the letter what it was; what is typed is kept as a version first, and all can be undone. */
export function useRestoreVersion(
  id: string,
  onRestored: () => void,
): (versionId: string, when: string) => void {
  const { t } = useTranslation()
  const write = useWrite()
  return (versionId, when) => {
    const restore = async () => {
      const restored = await write({
        run: () => client.newsletters.restoreVersion({ id, versionId }),
        done: t('letterVersions.restored', { when }),
      })
      if (restored !== null) onRestored()
    }
    void restore()
  }
}
