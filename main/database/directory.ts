import type { Member } from '../../preload/contract/members'
import { folded } from '../../preload/rules/folded'
import { readPeople, readPeopleById } from './people'
import type { WorkspaceFile } from './workspace-file'

/** Somebody out of the trash, ready to be found and put in order without touching the file. */
export interface Listed {
  member: Member
  /** What a search looks in, once one has: see `searchText`. */
  text: string | null
  /** The name, folded: compared before anything finer. */
  nameKey: string
}

interface Kept {
  totalChanges: number
  /** The last line of the journal that is in `sorted`. */
  lastChange: number
  sorted: readonly Listed[]
}

const keptByFile = new WeakMap<WorkspaceFile, Kept>()
/** Beyond this many rows changed at once, reading everything again is faster. */
const followed = 2000
const french = new Intl.Collator('fr')

/**
 * Everybody out of the trash, by name in French order. Kept in memory: after a write, the journal
 * says which rows changed, and only those are read again.
 */
export function directory(file: WorkspaceFile): readonly Listed[] {
  return current(file).sorted
}

function current(file: WorkspaceFile): Kept {
  const { sqlite } = file
  const totalChanges = sqlite.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0
  // What a transaction shows may never be: nothing of it is kept.
  if (sqlite.inTransaction) return readAll(file, totalChanges)
  const kept = keptByFile.get(file)
  if (kept?.totalChanges === totalChanges) return kept
  const next = kept ? caughtUp(file, kept, totalChanges) : readAll(file, totalChanges)
  keptByFile.set(file, next)
  return next
}

function readAll(file: WorkspaceFile, totalChanges: number): Kept {
  const everybody = readPeople(file).map(listed)
  return {
    totalChanges,
    lastChange: lastChange(file),
    sorted: everybody.toSorted(byName),
  }
}

function caughtUp(file: WorkspaceFile, kept: Kept, totalChanges: number): Kept {
  const ids = file.sqlite
    .prepare<[number], string>(
      // The plus keeps SQLite to the lines after the last one read, rather than all of people's.
      `SELECT DISTINCT row_id FROM changes WHERE id > ? AND +table_name = 'people'`,
    )
    .pluck()
    .all(kept.lastChange)
  if (ids.length > followed) return readAll(file, totalChanges)
  const next = { ...kept, totalChanges, lastChange: lastChange(file) }
  if (ids.length === 0) return next
  const changed = new Set(ids)
  const read = readPeopleById(file, ids)
    .filter(({ deletedAt }) => deletedAt === null)
    .map(listed)
  const others = kept.sorted.filter(({ member }) => !changed.has(member.id))
  return { ...next, sorted: merged(others, read.toSorted(byName)) }
}

function lastChange({ sqlite }: WorkspaceFile): number {
  return sqlite.prepare<[], number | null>('SELECT max(id) FROM changes').pluck().get() ?? 0
}

function listed(member: Member): Listed {
  return { member, nameKey: folded(member.name), text: null }
}

/** Name, e-mail, organisation and territory, folded; kept, since searches come letter by letter. */
export function searchText(one: Listed): string {
  const { email, organisation, territory } = one.member
  one.text ??= `${one.nameKey}\n${folded(`${email}\n${organisation}\n${territory}`)}`
  return one.text
}

/** Letters first, as French sorts; accents and case part only what is otherwise the same. */
function byName(a: Listed, b: Listed): number {
  if (a.nameKey < b.nameKey) return -1
  if (a.nameKey > b.nameKey) return 1
  return french.compare(a.member.name, b.member.name) || (a.member.id < b.member.id ? -1 : 1)
}

function merged(left: readonly Listed[], right: readonly Listed[]): Listed[] {
  const all: Listed[] = []
  let taken = 0
  for (const one of left) {
    for (let next = right[taken]; next && byName(next, one) < 0; next = right[taken]) {
      all.push(next)
      taken += 1
    }
    all.push(one)
  }
  return all.concat(right.slice(taken))
}
