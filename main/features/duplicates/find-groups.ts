import type { LikenessReason } from '../../../preload/contract/resource-shapes'
import { naturalId } from '../../database/natural-key'
import type { Candidate, Group, Tie } from './candidate'
import { keyTies } from './key-ties'
import { titleTies } from './title-ties'

/** As many as are looked at, and merged, at once; the others come next. */
const largestGroup = 50
const surest: readonly LikenessReason[] = ['doi', 'isbn', 'file', 'address', 'title']

interface Cluster {
  members: Candidate[]
  doiKey: string
  reasons: Set<LikenessReason>
  isSure: boolean
}

/**
 * Groups of resources that look like one, the surest first. No group holds two DOIs, which are two
 * works, nor two resources that somebody said are different.
 */
export function findGroups(
  candidates: readonly Candidate[],
  distinct: ReadonlyMap<string, ReadonlySet<string>>,
): Group[] {
  const clusters = new Map<Candidate, Cluster>()
  const clusterOf = (one: Candidate) => clusters.get(one) ?? alone(one)
  const follow = ({ one, other, reason, isSure }: Tie) => {
    const [mine, theirs] = [clusterOf(one), clusterOf(other)]
    if (mine === theirs) {
      mine.reasons.add(reason)
      return
    }
    if (!canJoin(mine, theirs, distinct)) return
    const joined = join(mine, theirs, reason, isSure)
    for (const member of joined.members) clusters.set(member, joined)
  }
  for (const tie of keyTies(candidates)) follow(tie)
  for (const tie of titleTies(candidates)) follow(tie)
  return [...new Set(clusters.values())]
    .map(groupOf)
    .toSorted((one, other) => surenessOf(one) - surenessOf(other))
}

function alone(one: Candidate): Cluster {
  return { members: [one], doiKey: one.doiKey, reasons: new Set(), isSure: true }
}

function canJoin(
  one: Cluster,
  other: Cluster,
  distinct: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (one.members.length + other.members.length > largestGroup) return false
  if (one.doiKey !== '' && other.doiKey !== '' && one.doiKey !== other.doiKey) return false
  return !one.members.some(({ id }) => {
    const apart = distinct.get(id)
    return apart !== undefined && other.members.some((member) => apart.has(member.id))
  })
}

function join(one: Cluster, other: Cluster, reason: LikenessReason, isSure: boolean): Cluster {
  return {
    members: [...one.members, ...other.members],
    doiKey: one.doiKey || other.doiKey,
    reasons: new Set([...one.reasons, ...other.reasons, reason]),
    isSure: one.isSure && other.isSure && isSure,
  }
}

/** The oldest member first. */
function groupOf({ members, reasons, isSure }: Cluster): Group {
  const ids = members.toSorted(byAge).map(({ id }) => id)
  return {
    key: naturalId('duplicates', ...ids.toSorted()),
    reasons: surest.filter((reason) => reasons.has(reason)),
    isSure,
    ids,
  }
}

function byAge(one: Candidate, other: Candidate): number {
  const [mine, theirs] = [one.addedAt + one.id, other.addedAt + other.id]
  return mine < theirs ? -1 : Number(mine > theirs)
}

function surenessOf({ reasons: [first], isSure }: Group): number {
  return (isSure ? 0 : surest.length) + (first === undefined ? 0 : surest.indexOf(first))
}
