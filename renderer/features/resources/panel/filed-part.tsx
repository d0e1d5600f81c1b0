import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { api, client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWrite } from '../../../ui/use-write'
import { collectionPaths } from '../form/collection-paths'
import { CollectionsField } from '../form/collections-field'
import { TagsField } from '../form/tags-field'
import { Fact } from './fact'
import classes from './panel.module.css'

/** Its tags and collections, written where they stand. */
export function FiledPart({ resource }: { resource: Resource }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  return isReadOnly ? (
    <Filed resource={resource} />
  ) : (
    <>
      <Fact name={t('resourceForm.fields.tags')}>
        <Tags resource={resource} />
      </Fact>
      <Fact name={t('resourceForm.fields.collections')}>
        <Collections resource={resource} />
      </Fact>
    </>
  )
}

function Tags({ resource: { id, tags } }: { resource: Resource }) {
  const { t } = useTranslation()
  const write = useWrite()
  const [shown, keep] = useUntilWritten(tags)
  return (
    <TagsField
      value={shown}
      onChange={(names) =>
        void keep(names, () =>
          write({
            run: () => client.resources.update({ id, tags: names }),
            done: t('resourceForm.done.tags'),
          }),
        )
      }
    />
  )
}

function Collections({ resource: { id, collectionIds } }: { resource: Resource }) {
  const { t } = useTranslation()
  const write = useWrite()
  const [shown, keep] = useUntilWritten(collectionIds)
  return (
    <CollectionsField
      value={shown}
      onChange={(ids) =>
        void keep(ids, () =>
          write({
            run: () => client.resources.update({ id, collectionIds: ids }),
            done: t('resourceForm.done.collections'),
          }),
        )
      }
    />
  )
}

/** What was just chosen stands until it is written, so that the next choice adds to it. */
function useUntilWritten<T>(
  stored: T,
): [T, (value: T, write: () => Promise<unknown>) => Promise<void>] {
  const [pending, setPending] = useState<{ value: T } | null>(null)
  const keep = async (value: T, write: () => Promise<unknown>) => {
    const mine = { value }
    setPending(mine)
    await write()
    setPending((last) => (last === mine ? null : last))
  }
  return [pending === null ? stored : pending.value, keep]
}

/** The same, where nothing can be written. */
function Filed({ resource: { tags, collectionIds } }: { resource: Resource }) {
  const { t } = useTranslation()
  const paths = collectionPaths(useQuery(api.collections.list.queryOptions()).data ?? [])
  const folders = collectionIds.flatMap((id) => paths.get(id) ?? [])
  return (
    <>
      {tags.length > 0 && (
        <Fact name={t('resourceForm.fields.tags')}>
          <span className={classes['chips']}>
            {tags.map((tag) => (
              <span key={tag}>{tag}</span>
            ))}
          </span>
        </Fact>
      )}
      {folders.length > 0 && (
        <Fact name={t('resourceForm.fields.collections')}>{folders.join(', ')}</Fact>
      )}
    </>
  )
}
