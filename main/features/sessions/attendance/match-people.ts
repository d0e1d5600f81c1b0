import type {
  AttendanceMode,
  MatchedAttendance,
  ReadAttendance,
} from '../../../../preload/contract/attendance-shapes'
import type { Member } from '../../../../preload/contract/members'
import { folded } from '../../../../preload/rules/folded'
import type { AttendingLine } from './attending-line'

type Person = Pick<Member, 'id' | 'name' | 'email' | 'organisation'>

/** People as a list recognises them. */
export interface KnownPeople {
  byEmail: ReadonlyMap<string, Person[]>
  byName: ReadonlyMap<string, Person[]>
  byWord: ReadonlyMap<string, Person[]>
}

const shownCandidates = 8
const maxMinutes = 60 * 24 * 60

/** Puts people in order to be recognised by address, by name, or by a word of it. */
export function knownPeople(everybody: readonly Person[]): KnownPeople {
  const byEmail = new Map<string, Person[]>()
  const byName = new Map<string, Person[]>()
  const byWord = new Map<string, Person[]>()
  const add = (map: Map<string, Person[]>, key: string, person: Person) => {
    const known = map.get(key)
    if (known) known.push(person)
    else map.set(key, [person])
  }
  for (const person of everybody) {
    if (person.email !== '') add(byEmail, person.email.toLowerCase(), person)
    const words = wordsOf(person.name)
    add(byName, keyOf(words), person)
    for (const word of new Set(words)) {
      if (word.length > 2) add(byWord, word, person)
    }
  }
  return { byEmail, byName, byWord }
}

/** Whether somebody is called so, first or last name first. */
export function isKnownName({ byName }: KnownPeople, name: string): boolean {
  return byName.has(keyOf(wordsOf(name)))
}

/**
 * The people that lines seem to be: by address, then by name in any order of its words. Several
 * joins of one person are added up; `defaultMode` is how they came where their line does not say.
 */
export function matchPeople(
  lines: readonly AttendingLine[],
  known: KnownPeople,
  defaultMode: AttendanceMode,
): ReadAttendance['rows'] {
  const rows = new Map<string, { row: MatchedAttendance; seconds: number | null }>()
  for (const line of lines) {
    const row = matchLine(line, known, defaultMode)
    const key = row.personId ?? (row.email.toLowerCase() || keyOf(wordsOf(row.name)))
    const before = rows.get(key)
    const seconds = added(before?.seconds ?? null, line.seconds)
    rows.set(key, { row: before?.row ?? row, seconds })
  }
  return [...rows.values()].map(({ row, seconds }) => ({
    ...row,
    minutes: seconds === null ? null : Math.min(maxMinutes, Math.round(seconds / 60)),
  }))
}

function matchLine(
  { line, names, email, mode }: AttendingLine,
  known: KnownPeople,
  defaultMode: AttendanceMode,
): MatchedAttendance {
  const [name = email] = names
  const said = { line, name, email, minutes: null, mode: mode ?? defaultMode }
  const sameEmail = known.byEmail.get(email.toLowerCase()) ?? []
  const sameName = names.flatMap((one) => known.byName.get(keyOf(wordsOf(one))) ?? [])
  // Two people may share an address: their name then says which.
  const narrowed = sameEmail.filter((person) => sameName.includes(person))
  const byEmail = narrowed.length > 0 ? narrowed : sameEmail
  const found = [...new Set(byEmail.length > 0 ? byEmail : sameName)]
  const [only, ...others] = found
  if (only && others.length === 0) {
    const match = byEmail.length > 0 ? 'email' : 'name'
    return { ...said, match, personId: only.id, candidates: [] }
  }
  const match = only ? 'ambiguous' : 'none'
  const candidates = only ? found : nearPeople(names, known)
  return {
    ...said,
    match,
    personId: null,
    candidates: candidates
      .slice(0, shownCandidates)
      .map(({ id, name: called, organisation }) => ({ id, name: called, organisation })),
  }
}

/** People who bear some of the words of a name, those with the most first. */
function nearPeople(names: readonly string[], { byWord }: KnownPeople): Person[] {
  const shared = new Map<Person, number>()
  for (const word of new Set(names.flatMap(wordsOf))) {
    for (const person of byWord.get(word) ?? []) {
      shared.set(person, (shared.get(person) ?? 0) + 1)
    }
  }
  return [...shared].toSorted(([, a], [, b]) => b - a).map(([person]) => person)
}

function wordsOf(name: string): string[] {
  return folded(name).match(/[\p{L}\p{N}]+/gu) ?? []
}

function keyOf(words: readonly string[]): string {
  return words.toSorted().join(' ')
}

function added(a: number | null, b: number | null): number | null {
  if (a === null) return b
  return b === null ? a : a + b
}
