import type { Member } from '../../../../preload/contract/members'
import { folded } from '../../../../preload/rules/folded'
import type { ReadRow } from './read-row'

export type Match =
  | { kind: 'known'; member: Member; by: 'email' | 'name' }
  | { kind: 'new' }
  | { kind: 'refused'; problem: 'noName' | 'duplicateInFile' | 'ambiguous' }

/**
 * Finds out who each row is about: by e-mail, then by name. A row is a duplicate when an earlier
 * one has its e-mail, or when it has none and another row has its name. People one of the rows
 * names by e-mail are never taken for their namesakes.
 */
export class PeopleMatcher {
  private readonly byEmail: Map<string, Member[]>
  private readonly byName: Map<string, Member[]>
  private readonly taken = new Set<string>()
  private readonly seen = new Set<string>()
  private readonly namesWithEmail = new Set<string>()

  constructor(people: readonly Member[], rows: readonly ReadRow[]) {
    this.byEmail = Map.groupBy(
      people.filter(({ email }) => email !== ''),
      ({ email }) => email.toLowerCase(),
    )
    this.byName = Map.groupBy(people, ({ name }) => nameKey(name))
    for (const { given, isRefused } of rows) {
      if (isRefused || given.email === undefined) continue
      if (given.name !== undefined) this.namesWithEmail.add(nameKey(given.name))
      for (const { id } of this.byEmail.get(given.email.toLowerCase()) ?? []) this.taken.add(id)
    }
  }

  /** To be asked of each row once, in the order of the table. */
  match({ given: { name, email } }: ReadRow): Match {
    if (email !== undefined) return this.matchEmail(email.toLowerCase(), name)
    if (name === undefined) return { kind: 'refused', problem: 'noName' }
    const key = nameKey(name)
    if (this.namesWithEmail.has(key) || this.isSeen(`name ${key}`)) return duplicate
    return this.matchName(this.namesakes(key))
  }

  private matchEmail(address: string, name: string | undefined): Match {
    if (this.isSeen(`email ${address}`)) return duplicate
    const sharing = this.byEmail.get(address) ?? []
    if (sharing.length === 0) {
      if (name === undefined) return { kind: 'refused', problem: 'noName' }
      const key = nameKey(name)
      const namesakes = this.namesakes(key)
      // Somebody whose address nobody knew is likelier than somebody who changed theirs.
      const withoutEmail = namesakes.filter(({ email }) => email === '')
      const likely = withoutEmail.length > 0 ? withoutEmail : namesakes
      return likely.length > 1 ? { kind: 'new' } : this.matchName(likely)
    }
    const sameName = sharing.filter(
      (one) => name !== undefined && nameKey(one.name) === nameKey(name),
    )
    const likely = sameName.length > 0 ? sameName : sharing
    const [member] = likely
    if (member === undefined || likely.length > 1) return ambiguous
    return { kind: 'known', member, by: 'email' }
  }

  private matchName(likely: readonly Member[]): Match {
    const [member] = likely
    if (member === undefined) return { kind: 'new' }
    if (likely.length > 1) return ambiguous
    this.taken.add(member.id)
    return { kind: 'known', member, by: 'name' }
  }

  private namesakes(key: string): Member[] {
    return (this.byName.get(key) ?? []).filter(({ id }) => !this.taken.has(id))
  }

  private isSeen(key: string): boolean {
    if (this.seen.has(key)) return true
    this.seen.add(key)
    return false
  }
}

const duplicate: Match = { kind: 'refused', problem: 'duplicateInFile' }
const ambiguous: Match = { kind: 'refused', problem: 'ambiguous' }

/** The same for « LOVELACE Ada » and « Ada Lovelace ». */
export function nameKey(name: string): string {
  const whole = folded(name)
  const words = whole
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted()
  return words.length === 0 ? whole : words.join(' ')
}
