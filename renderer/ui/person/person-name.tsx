import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MemberRow } from '../../../preload/contract/members'
import { client } from '../../api/client'

type Names = Promise<Map<string, MemberRow>>

let asked: { ids: Set<string>; names: Names } | null = null

/** Somebody by id, asked together with all that the same screen asks: one call, however many names. */
async function named(id: string): Promise<MemberRow | null> {
  asked ??= askTogether(new Set<string>())
  asked.ids.add(id)
  const names = await asked.names
  return names.get(id) ?? null
}

function askTogether(ids: Set<string>): { ids: Set<string>; names: Names } {
  const names = new Promise<void>((resolve) => setTimeout(resolve, 0)).then(async () => {
    asked = null
    const people = await client.members.named({ ids: [...ids] })
    return new Map(people.map((person) => [person.id, person]))
  })
  return { ids, names }
}

/** The name of somebody known by id, those in the trash included. */
export function PersonName({ id }: { id: string }) {
  const { t } = useTranslation()
  const person = useQuery({ queryKey: ['person', id], queryFn: () => named(id) })
  if (person.data === undefined) return null
  return person.data?.name ?? t('members.unknown')
}
