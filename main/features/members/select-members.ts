import type { Member, MemberFilter, MemberRow, MemberSort } from '../../../preload/contract/members'
import { folded } from '../../../preload/rules/folded'
import { type Listed, searchText } from '../../database/directory'
import { isPresent } from '../../rules/presence'

/** Those of a directory that a filter lets through, in the directory's order. */
export function selectMembers(
  directory: readonly Listed[],
  filter: MemberFilter,
  today: string,
): readonly Listed[] {
  const words = folded(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '')
  return directory.filter(
    (one) =>
      isAmong(filter.presence, one.member, today) &&
      fits(filter, one.member) &&
      words.every((word) => searchText(one).includes(word)),
  )
}

export function isAmong(
  presence: MemberFilter['presence'],
  member: Member,
  today: string,
): boolean {
  return presence === 'all' || isPresent(member, today) === (presence === 'present')
}

function fits(filter: MemberFilter, member: Member): boolean {
  const { territory, organisation, digitalComfort, isTeam, isOpposedToMail } = filter
  return (
    (territory === undefined || member.territory === territory) &&
    (organisation === undefined || member.organisation === organisation) &&
    (digitalComfort === undefined || member.digitalComfort === digitalComfort) &&
    (isTeam === undefined || (member.role !== null) === isTeam) &&
    (isOpposedToMail === undefined || member.isOpposedToMail === isOpposedToMail)
  )
}

const ordersOf = new WeakMap<readonly Listed[], Map<string, readonly Listed[]>>()

/**
 * A directory by another column; what is empty comes last, whichever the direction. Kept with the
 * directory: a list is scrolled and filtered far more often than people change.
 */
export function sortMembers(
  directory: readonly Listed[],
  sort: MemberSort,
  isDescending: boolean,
): readonly Listed[] {
  const orders = ordersOf.get(directory) ?? new Map<string, readonly Listed[]>()
  ordersOf.set(directory, orders)
  const name = `${sort} ${isDescending}`
  const sorted = orders.get(name) ?? sortedBy(directory, sort, isDescending)
  orders.set(name, sorted)
  return sorted
}

function sortedBy(
  directory: readonly Listed[],
  sort: MemberSort,
  isDescending: boolean,
): readonly Listed[] {
  if (sort === 'name') return isDescending ? directory.toReversed() : directory
  const keyed = directory.map((one) => ({ one, key: keyOf(one.member, sort) }))
  const filled = keyed.filter(({ key }) => key !== '')
  const empty = keyed.filter(({ key }) => key === '')
  const direction = isDescending ? -1 : 1
  // A stable sort of people in order of name: equals stay so.
  const sorted = filled.toSorted((a, b) =>
    a.key < b.key ? -direction : a.key > b.key ? direction : 0,
  )
  return [...sorted, ...empty].map(({ one }) => one)
}

function keyOf(member: Member, sort: Exclude<MemberSort, 'name'>): string {
  return sort === 'joinedOn' ? (member.joinedOn ?? '') : folded(member[sort])
}

/** What the directory shows of a person. */
export function rowOf(member: Member): MemberRow {
  const { id, name, role, email, organisation, territory } = member
  const { joinedOn, leftOn, digitalComfort, isOpposedToMail } = member
  return {
    id,
    name,
    role,
    email,
    organisation,
    territory,
    joinedOn,
    leftOn,
    digitalComfort,
    isOpposedToMail,
  }
}
