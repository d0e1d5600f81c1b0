import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Locale } from '../../../preload/contract/shapes'
import { addDays } from '../../../preload/rules/local-day'
import sample from '../../../resources/sample.json'
import directory from '../../../resources/sample-people.json'
import type { Writing } from '../../database/action'
import { people } from '../../database/schema'
import type { FoundingTeam } from './founding'

/** Somebody of the sample community, with what decides where they go. */
export interface SamplePerson {
  id: string
  /** Rank of the territory in the sample's list. */
  territory: number
  /** 0 never comes, 3 comes whenever possible. */
  keenness: number
  joinedOn: string
  leftOn: string | null
}

type Entry = (typeof directory.people)[number]
type PersonRow = typeof people.$inferInsert

/** The directory of the sample: its members, its supervisor, and where the team works. */
export function insertSamplePeople(
  { database, at }: Writing,
  team: FoundingTeam,
  locale: Locale,
  today: string,
): SamplePerson[] {
  const lifetime = { createdAt: at, updatedAt: at }
  const { home, team: names } = sample[locale]
  const placed = directory.people.map((entry) => place(entry, locale, today))
  database
    .insert(people)
    .values(placed.map(({ row }) => ({ ...row, ...lifetime })))
    .run()
  const supervisor = { name: names.supervisor, role: 'supervisor', organisation: home } as const
  database
    .insert(people)
    .values({ id: uuidv7(), ...supervisor, email: emailOf(supervisor.name), ...lifetime })
    .run()
  for (const [id, name] of [
    [team.authorId, names.author],
    [team.pairId, names.pair],
  ] as const) {
    if (id === null) continue
    const known = { email: emailOf(name), organisation: home, agreesToBeNamed: true }
    database
      .update(people)
      .set({ ...known, digitalComfort: 'atEase' })
      .where(eq(people.id, id))
      .run()
  }
  return placed.map(({ person }) => person)
}

function place(
  entry: Entry,
  locale: Locale,
  today: string,
): { row: Omit<PersonRow, 'createdAt' | 'updatedAt'>; person: SamplePerson } {
  const { territories, townHall } = sample[locale]
  const town = directory.towns[entry.town]
  if (!town) throw new Error(`the sample names a town that does not exist: ${entry.town}`)
  const joinedOn = addDays(today, -entry.joinedAgo)
  const leftOn = entry.leftAgo === undefined ? null : addDays(today, -entry.leftAgo)
  const id = uuidv7()
  return {
    row: {
      id,
      name: entry.name,
      email: emailOf(entry.name),
      organisation: townHall.replace('{town}', town.name),
      territory: territories[town.territory] ?? '',
      joinedOn,
      leftOn,
      digitalComfort: entry.comfort as PersonRow['digitalComfort'] & string,
      isOpposedToMail: entry.isOpposed ?? false,
      agreesToBeNamed: entry.isNamed ?? false,
      note: entry.note?.[locale] ?? '',
    },
    person: { id, territory: town.territory, keenness: entry.keenness, joinedOn, leftOn },
  }
}

/** « Élodie Marchal » writes as elodie.marchal, at a domain that nobody can own (RFC 2606). */
function emailOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return `${plain.replaceAll(/[^a-z-]+/g, '.')}@example.org`
}
