import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { Id, LocalDate } from '../../../../preload/contract/shapes'
import { Nature, type TimeFilter, TimeLink } from '../../../../preload/contract/time-shapes'
import { addDays } from '../../../../preload/rules/local-day'
import { useClock } from '../../../ui/calendar/use-clock'
import { useAddress } from '../../../ui/use-address'

type Parameter = 'du' | 'au' | 'qui' | 'categorie' | 'nature' | 'lien' | 'benevole' | 'texte'

/** Which entries the address asks for; without days, those of this year. */
export interface ListView {
  filter: TimeFilter
  /** Inclusive. */
  lastOn: string
  /** As typed: what is asked follows in pauses. */
  text: string
  isFiltering: boolean
  /** Changes the address; an empty value leaves a filter out. */
  change: (changes: Partial<Record<Parameter, string>>) => void
  type: (text: string) => void
}

export function useListView(): ListView {
  const { search, change } = useAddress<Parameter>()
  const { today } = useClock()
  const [text, type] = useState(search.get('texte') ?? '')
  const [asked] = useDebouncedValue(text, 120)
  return useMemo(() => {
    const year = today.slice(0, 4)
    const from = dayOf(search.get('du')) ?? `${year}-01-01`
    const last = dayOf(search.get('au')) ?? `${year}-12-31`
    const lastOn = last < from ? from : last
    const [kind, id] = (search.get('lien') ?? '').split(' ')
    const link = TimeLink.safeParse({ kind, id }).data
    const personId = Id.safeParse(search.get('qui')).data
    const nature = Nature.safeParse(search.get('nature')).data
    const category = search.get('categorie')
    const voluntary = search.get('benevole')
    const filter: TimeFilter = {
      from,
      to: addDays(lastOn, 1),
      text: asked,
      ...(personId !== undefined && { personId }),
      ...(category !== null && { category }),
      ...(nature !== undefined && { nature }),
      ...(link !== undefined && { link }),
      ...(voluntary !== null && { isVoluntary: voluntary === 'oui' }),
    }
    const isFiltering = Object.keys(filter).length > 3 || asked !== ''
    return { filter, lastOn, text, isFiltering, change, type }
  }, [search, today, asked, text, change])
}

function dayOf(value: string | null): string | null {
  return LocalDate.safeParse(value).data ?? null
}
