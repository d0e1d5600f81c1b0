import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client'
import { useNotice } from '../../../ui/notice/notice'
import { useWrite } from '../../../ui/use-write'

/** As many as one action takes. */
const mostAtOnce = 20_000

export type BulkChanges = Omit<Parameters<typeof client.resources.updateMany>[0], 'ids'>

/** Changes several resources in one action, taken back by one undo; says where it would be too many. */
export function useBulk() {
  const { t } = useTranslation()
  const write = useWrite()
  const show = useNotice()
  const isTooMany = (ids: readonly string[]) => {
    if (ids.length <= mostAtOnce) return false
    show({ kind: 'failure', text: t('resources.bulk.tooMany', { count: mostAtOnce }) })
    return true
  }
  return {
    update: async (ids: readonly string[], changes: BulkChanges, done: string) =>
      !isTooMany(ids) &&
      (await write({
        run: () => client.resources.updateMany({ ...changes, ids: [...ids] }),
        done,
      })) !== null,
    remove: async (ids: readonly string[]) =>
      !isTooMany(ids) &&
      (await write({
        run: () => client.resources.remove({ ids: [...ids] }),
        done: t('resources.removed', { count: ids.length }),
      })) !== null,
  }
}
