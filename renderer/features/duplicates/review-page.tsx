import { Button } from '@mantine/core'
import { IconArrowMerge } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { client } from '../../api/client'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { useWrite } from '../../ui/use-write'
import { Comparison } from './comparison'
import classes from './duplicates.module.css'
import { GroupList } from './group-list'
import { pageSize, useGroups } from './use-groups'

/** Groups at the left, the one looked at beside them; once settled, the next takes its place. */
export function ReviewPage() {
  const { t } = useTranslation()
  const review = useGroups()
  const { page, shown, index } = review
  const group = shown?.groups[index]
  const isDone = review.hasMoved && shown?.total === 0
  useEffect(() => {
    if (isDone) document.getElementById('contenu')?.focus()
  }, [isDone])
  return (
    <div className={classes['page']}>
      <PageHeader title={t('duplicates.title')} sentence={useSentence(shown)}>
        <Button component={Link} to="/ressources" variant="default">
          {t('duplicates.back')}
        </Button>
        <MergeSure count={shown?.sureCount ?? 0} />
      </PageHeader>
      {shown && shown.total === 0 && (
        <EmptyState title={t('duplicates.emptyTitle')} text={t('duplicates.emptyText')}>
          <Button component={Link} to="/ressources" variant="default">
            {t('duplicates.back')}
          </Button>
        </EmptyState>
      )}
      {shown && group && (
        <div className={classes['body']}>
          <GroupList
            groups={shown.groups}
            current={index}
            onOpen={review.open}
            first={page * pageSize}
            total={shown.total}
            onPage={review.turn}
          />
          <Comparison
            key={group.key}
            resources={group.resources}
            reasons={group.reasons}
            takesFocus={review.hasMoved}
            onSettled={review.settled}
          />
        </div>
      )}
    </div>
  )
}

function MergeSure({ count }: { count: number }) {
  const { t } = useTranslation()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const [isMerging, setMerging] = useState(false)
  if (count === 0 || isReadOnly) return null
  const merge = async () => {
    setMerging(true)
    await write({
      run: () => client.duplicates.mergeMany({ keys: 'sure' }),
      done: ({ merged }) => t('duplicates.mergedSure', { count: merged }),
    })
    setMerging(false)
  }
  return (
    <Button
      leftSection={<IconArrowMerge size={16} aria-hidden />}
      loading={isMerging}
      onClick={() => void merge()}
    >
      {t('duplicates.mergeSure', { count })}
    </Button>
  )
}

function useSentence(shown: { total: number; sureCount: number } | undefined): string {
  const { t } = useTranslation()
  if (shown === undefined || shown.total === 0) return ''
  const groups = t('duplicates.sentence', { count: shown.total })
  if (shown.sureCount === 0) return groups
  return t('duplicates.sentenceSure', { groups, count: shown.sureCount })
}
