import { useMemo } from 'react'
import type { ShareFilter, ShareMeasure, ShareTarget } from '../../../preload/contract/share'
import { SessionKind } from '../../../preload/contract/session-shapes'
import { LocalDate } from '../../../preload/contract/shapes'
import { addDays } from '../../../preload/rules/local-day'
import { useAddress } from '../../ui/use-address'
import { defaultPeriod } from './period'

/** What the address says of the share: what is counted, over which days, of which sessions. */
export interface ShareView {
  measure: ShareMeasure
  filter: ShareFilter
  /** Changes the address; an empty value leaves a filter out. */
  change: (changes: Partial<Record<ShareParameter, string>>) => void
}

type ShareParameter = 'mesure' | 'du' | 'au' | 'rituel' | 'territoire' | 'theme' | 'type'

/** The view held by the address; without a period, that of the target in force, else this year. */
export function useShareView(today: string, targets: readonly ShareTarget[]): ShareView {
  const { search, change } = useAddress<ShareParameter>()
  return useMemo(() => {
    const known = defaultPeriod(today, targets)
    const from = dayOf(search.get('du')) ?? known.from
    const last = dayOf(search.get('au')) ?? known.last
    const kind = SessionKind.safeParse(search.get('type'))
    const ritualId = search.get('rituel')
    const territory = search.get('territoire')
    const theme = search.get('theme')
    const filter: ShareFilter = {
      from,
      to: addDays(last < from ? from : last, 1),
      today,
      ...(ritualId === null ? {} : { ritualId }),
      ...(territory === null ? {} : { territory }),
      ...(theme === null ? {} : { theme }),
      ...(kind.success ? { kind: kind.data } : {}),
    }
    return { measure: measureOf(search.get('mesure')) ?? known.measure, filter, change }
  }, [search, today, targets, change])
}

function measureOf(word: string | null): ShareMeasure | null {
  return word === 'sessions' || word === 'hours' || word === 'attendances' ? word : null
}

function dayOf(value: string | null): string | null {
  return LocalDate.safeParse(value).data ?? null
}
