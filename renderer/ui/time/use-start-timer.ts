import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeLink } from '../../../preload/contract/time-shapes'
import { client } from '../../api/client'
import { useWrite } from '../use-write'
import { keepLatestSubject, type Subject } from './latest-subject'
import { useCategoryName } from './use-category-name'

interface Whose {
  personId: string
  timeZone: string
}

/** Starts a timer on something; the one that runs is stopped first, and its time written. */
export function useStartTimer() {
  const write = useWrite()
  const { t } = useTranslation()
  const name = useCategoryName()
  return useCallback(
    ({ personId, timeZone }: Whose, { category, link }: Subject) => {
      keepLatestSubject({ category, link })
      const at = new Date().toISOString()
      const subject = { category, link: link && bare(link), note: '', isVoluntary: false }
      return write({
        run: () => client.time.startTimer({ personId, at, ...subject, timeZone }),
        done: t('timer.started', { category: name(category) }),
      })
    },
    [write, t, name],
  )
}

function bare({ kind, id }: TimeLink): TimeLink {
  return { kind, id }
}
