import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { LocalDate } from '../../../../preload/contract/shapes'
import type { Review, ReviewFilter } from '../../../../preload/contract/reviews'
import type { StatementState } from '../../../../preload/contract/statements'
import { addDays } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { isWaiting } from '../can-decide'

/** What is asked of the list, as it was typed. */
export interface Asked {
  text: string
  personId: string | null
  community: string | null
  state: StatementState | null
  /** Days as they were typed, both included. */
  from: string
  to: string
}

const everything: Asked = {
  text: '',
  personId: null,
  community: null,
  state: null,
  from: '',
  to: '',
}

/** Statements received, by person then by week, and what there is to filter them by. */
export function useReviews() {
  const [asked, setAsked] = useState<Asked>(everything)
  const [text] = useDebouncedValue(asked.text, 80)
  const filter = useMemo(() => filterOf({ ...asked, text }), [asked, text])
  const all = useQuery(api.reviews.list.queryOptions({ input: filterOf(everything) }))
  const found = useQuery(
    api.reviews.list.queryOptions({ input: filter, placeholderData: (last) => last }),
  )
  const latest = useMemo(() => (all.data ?? []).filter((one) => one.isLatest), [all.data])
  const shown = useMemo(
    () => inOrder((found.data ?? []).filter((one) => one.isLatest)),
    [found.data],
  )
  return {
    asked,
    change: (changes: Partial<Asked>) => setAsked((now) => ({ ...now, ...changes })),
    clear: () => setAsked(everything),
    shown,
    people: useMemo(() => peopleOf(latest), [latest]),
    communities: useMemo(
      () => [...new Set(latest.map(({ community }) => community))].toSorted(inWords),
      [latest],
    ),
    total: all.data && latest.length,
    waiting: latest.filter(isWaiting).length,
    isUnread: all.isError || found.isError,
  }
}

const inWords = (one: string, other: string) => one.localeCompare(other)

/** By person, then by week, the latest first. */
function inOrder(reviews: readonly Review[]): Review[] {
  return reviews.toSorted(
    (one, other) =>
      inWords(one.personName, other.personName) ||
      inWords(one.personId, other.personId) ||
      inWords(other.fromOn, one.fromOn) ||
      inWords(other.toOn, one.toOn),
  )
}

function peopleOf(reviews: readonly Review[]): { value: string; label: string }[] {
  const names = new Map(reviews.map(({ personId, personName }) => [personId, personName]))
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => inWords(one.label, other.label))
}

/** What the engine is asked; a day that is none asks for nothing. */
function filterOf({ text, personId, community, state, from, to }: Asked): ReviewFilter {
  return {
    text,
    ...(personId !== null && { personId }),
    ...(community !== null && { community }),
    ...(state !== null && { state }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to: addDays(to, 1) }),
  }
}

export function isDay(typed: string): boolean {
  return LocalDate.safeParse(typed).success
}
