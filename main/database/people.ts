import { desc, isNotNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Member } from '../../preload/contract/members'
import { people } from './schema'
import type { ReadableDatabase, WorkspaceFile } from './workspace-file'

type Raw = [
  id: string,
  name: string,
  role: Member['role'],
  email: string,
  organisation: string,
  territory: string,
  joinedOn: string | null,
  leftOn: string | null,
  digitalComfort: Member['digitalComfort'],
  isOpposedToMail: number,
  agreesToBeNamed: number,
  note: string,
  createdAt: string,
  updatedAt: string,
  deletedAt: string | null,
]

const columns = `id, name, role, email, organisation, territory, joined_on, left_on, digital_comfort,
  is_opposed_to_mail, agrees_to_be_named, note, created_at, updated_at, deleted_at`

/**
 * Every person who is not in the trash, in no order. Read as raw rows: at twenty thousand people
 * drizzle's mapping takes longer than SQLite.
 */
export function readPeople({ sqlite }: WorkspaceFile): Member[] {
  return sqlite
    .prepare<[], Raw>(`SELECT ${columns} FROM people WHERE deleted_at IS NULL`)
    .raw()
    .all()
    .map(asMember)
}

/** People by their ids, trashed ones included: what they did still bears their name. */
export function readPeopleById({ sqlite }: WorkspaceFile, ids: readonly string[]): Member[] {
  return sqlite
    .prepare<[string], Raw>(
      `SELECT ${columns} FROM people WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .raw()
    .all(JSON.stringify(ids))
    .map(asMember)
}

type Draft = Partial<Omit<Member, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>> & {
  name: string
}

/** Adds people, thousands of them as well, inside the action that does; `at` is its instant. */
export function insertPeople(
  { sqlite }: WorkspaceFile,
  at: string,
  drafts: readonly Draft[],
): void {
  const insert = sqlite.prepare(`INSERT INTO people (${columns}) VALUES (${'?, '.repeat(14)}NULL)`)
  for (const draft of drafts) {
    insert.run(
      uuidv7(),
      draft.name,
      draft.role ?? null,
      draft.email ?? '',
      draft.organisation ?? '',
      draft.territory ?? '',
      draft.joinedOn ?? null,
      draft.leftOn ?? null,
      draft.digitalComfort ?? null,
      draft.isOpposedToMail === true ? 1 : 0,
      draft.agreesToBeNamed === true ? 1 : 0,
      draft.note ?? '',
      at,
      at,
    )
  }
}

/** People in the trash, the latest thrown first. */
export function trashedPeople(database: ReadableDatabase): Member[] {
  return database
    .select()
    .from(people)
    .where(isNotNull(people.deletedAt))
    .orderBy(desc(people.deletedAt), people.name)
    .all()
}

function asMember(raw: Raw): Member {
  return {
    id: raw[0],
    name: raw[1],
    role: raw[2],
    email: raw[3],
    organisation: raw[4],
    territory: raw[5],
    joinedOn: raw[6],
    leftOn: raw[7],
    digitalComfort: raw[8],
    isOpposedToMail: raw[9] === 1,
    agreesToBeNamed: raw[10] === 1,
    note: raw[11],
    createdAt: raw[12],
    updatedAt: raw[13],
    deletedAt: raw[14],
  }
}
