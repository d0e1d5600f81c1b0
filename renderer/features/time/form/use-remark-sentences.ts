import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useCategoryName } from '../../../ui/time/use-category-name'
import { useEntryTimes } from '../use-entry-times'
import type { EntryForm } from './entry-form'
import { entryRemarks } from './entry-remarks'
import { readEntry } from './read-entry'

const mostSaid = 3

/** What is unusual about the time of a form, in sentences. */
export function useRemarkSentences(form: EntryForm, ownId: string | null): string[] {
  const { t } = useTranslation()
  const { today, at } = useClock()
  const categoryName = useCategoryName()
  const timesOf = useEntryTimes()
  const { draft } = readEntry(form)
  const day = draft?.spentOn ?? today
  const around = useQuery(
    api.time.entries.queryOptions({
      // One that began the evening before may still be going on.
      input: {
        from: addDays(day, -1),
        to: addDays(day, 2),
        personId: draft?.personId,
        limit: 1000,
      },
      enabled: draft !== undefined,
      placeholderData: keepPreviousData,
    }),
  )
  if (draft === undefined) return []
  const remarks = entryRemarks(draft, around.data?.rows ?? [], ownId, { today, at })
  const sentences: string[] = []
  if (remarks.isInFuture) sentences.push(t('time.form.remarks.future'))
  if (remarks.isLong) sentences.push(t('time.form.remarks.long'))
  for (const other of remarks.overlapping.slice(0, mostSaid)) {
    const title = other.link?.title ?? ''
    const what = title === '' ? categoryName(other.category) : title
    sentences.push(t('time.form.remarks.overlap', { what, times: timesOf(other) }))
  }
  return sentences
}
