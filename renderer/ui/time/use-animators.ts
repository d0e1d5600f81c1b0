import { useQuery } from '@tanstack/react-query'
import type { MemberRow } from '../../../preload/contract/members'
import { api } from '../../api/client'

interface Animators {
  /** Those who may have time of their own: the team, less its supervisors. Null while it is read. */
  people: readonly MemberRow[] | null
  /** Whoever is at this machine, when they are one of them; else the first. */
  ownId: string | null
}

/** Whose time can be noted, and whose it is unless said otherwise. */
export function useAnimators(): Animators {
  const status = useQuery(api.workspace.status.queryOptions())
  const team = useQuery(api.members.team.queryOptions())
  if (!team.data || !status.data) return { people: null, ownId: null }
  const authorId = status.data.current?.authorId ?? null
  const people = team.data.filter(({ id, role }) => role !== 'supervisor' || id === authorId)
  const own = people.find(({ id }) => id === authorId) ?? people[0]
  return { people, ownId: own?.id ?? null }
}
