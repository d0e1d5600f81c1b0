import { useTranslation } from 'react-i18next'
import type { Collection } from '../../../../../preload/contract/collections'
import { client } from '../../../../api/client'
import { useWrite } from '../../../../ui/use-write'
import { useBulk } from '../use-bulk'
import { type Direction, isWithin, placeAfter } from './tree-rows'

/** What can be done to collections, each taken back by one undo. */
export function useCollectionActs(collections: readonly Collection[]) {
  const { t } = useTranslation()
  const write = useWrite()
  const bulk = useBulk()
  const titleOf = (id: string) => collections.find((one) => one.id === id)?.title ?? ''
  const place = (id: string, where: { parentId: string | null; position?: number }) =>
    write({
      run: () => client.collections.update({ id, ...where }),
      done: t('resources.collections.moved', { title: titleOf(id) }),
    })
  return {
    create: (title: string, parentId: string | null) =>
      write({
        run: () => client.collections.create({ title, parentId }),
        done: t('resources.collections.created', { title }),
      }),
    rename: (id: string, title: string) =>
      write({
        run: () => client.collections.update({ id, title }),
        done: t('resources.collections.renamed', { title }),
      }),
    /** Puts it last in another one, or on the first level. */
    moveInto: async (id: string, parentId: string | null) => {
      const isAlready = collections.find((one) => one.id === id)?.parentId === parentId
      if (isAlready || (parentId !== null && isWithin(collections, parentId, id))) return
      await place(id, { parentId })
    },
    step: async (id: string, direction: Direction) => {
      const next = placeAfter(collections, id, direction)
      if (next !== null) await place(id, next)
    },
    remove: (id: string) =>
      write({
        run: () => client.collections.remove({ id }),
        done: t('resources.collections.removed', { title: titleOf(id) }),
      }),
    addResources: (id: string, ids: readonly string[]) =>
      bulk.update(
        ids,
        { addToIds: [id] },
        t('resources.collections.added', { count: ids.length, title: titleOf(id) }),
      ),
  }
}

export type CollectionActs = ReturnType<typeof useCollectionActs>
