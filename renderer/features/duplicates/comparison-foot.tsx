import { Button } from '@mantine/core'
import { IconArrowMerge } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergedField } from '../../../preload/contract/duplicates'
import type { Resource } from '../../../preload/contract/resource-shapes'
import { client } from '../../api/client'
import { useWrite } from '../../ui/use-write'
import classes from './comparison.module.css'
import { letterOf } from './shown-fields'
import type { MergeDraft } from './use-merge-draft'

interface ComparisonFootProps {
  resources: readonly Resource[]
  draft: MergeDraft
  differing: readonly MergedField[]
  onSettled: (keptId: string | null) => void
}

/** What merging will do, and the two ways to settle a group. */
export function ComparisonFoot({ resources, draft, differing, onSettled }: ComparisonFootProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const [isWriting, setWriting] = useState(false)
  const { keptId, otherIds } = draft
  const settle = async (
    settledWith: string | null,
    run: () => Promise<{ actionId: string | null }>,
    done: string,
  ) => {
    setWriting(true)
    const result = await write({ run, done })
    setWriting(false)
    if (result) onSettled(settledWith)
  }
  const merge = () => {
    const choices = Object.fromEntries(differing.map((field) => [field, draft.giverOf(field)]))
    const title = resources.find(({ id }) => id === draft.giverOf('title'))?.title ?? ''
    return settle(
      keptId,
      () => client.duplicates.merge({ keptId, mergedIds: otherIds, choices }),
      t('duplicates.merged', { title, count: resources.length }),
    )
  }
  const dismiss = () =>
    settle(
      null,
      () => client.duplicates.dismiss({ ids: resources.map(({ id }) => id) }),
      t('duplicates.dismissed'),
    )
  const letter = letterOf(resources.findIndex(({ id }) => id === keptId))
  return (
    <footer className={classes['foot']}>
      <p>{t('duplicates.outcome', { letter, count: otherIds.length })}</p>
      <Button variant="default" disabled={isWriting} onClick={() => void dismiss()}>
        {t('duplicates.different')}
      </Button>
      <Button
        leftSection={<IconArrowMerge size={16} aria-hidden />}
        loading={isWriting}
        onClick={() => void merge()}
      >
        {t('duplicates.merge')}
      </Button>
    </footer>
  )
}
