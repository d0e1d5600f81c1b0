import { inArray } from 'drizzle-orm'
import type { NamedLink, TimeLink } from '../../preload/contract/time-shapes'
import { fail } from '../rules/failure'
import { letters, people, resources, rituals, sessions, type timeEntries } from './schema'
import type { ReadableDatabase } from './workspace-file'

type LinkColumns = Pick<
  typeof timeEntries.$inferSelect,
  'ritualId' | 'sessionId' | 'memberId' | 'letterId' | 'resourceId'
>
type Titles = ReadonlyMap<string, string>

const columnOf = {
  ritual: 'ritualId',
  session: 'sessionId',
  letter: 'letterId',
  resource: 'resourceId',
  member: 'memberId',
} as const satisfies Record<TimeLink['kind'], keyof LinkColumns>
const kinds = Object.keys(columnOf) as TimeLink['kind'][]
const tableOf = {
  ritual: rituals,
  session: sessions,
  letter: letters,
  resource: resources,
  member: people,
} as const
const titled = Object.keys(tableOf) as (keyof typeof tableOf)[]
const askedAtOnce = 500

/** What an entry is linked to, if to anything. */
export function linkOf(row: LinkColumns): TimeLink | null {
  for (const kind of kinds) {
    const id = row[columnOf[kind]]
    if (id !== null) return { kind, id }
  }
  return null
}

/** The columns of a link; the four others are empty. */
export function linkColumns(link: TimeLink | null): LinkColumns {
  const columns: LinkColumns = {
    ritualId: null,
    sessionId: null,
    memberId: null,
    letterId: null,
    resourceId: null,
  }
  return link === null ? columns : { ...columns, [columnOf[link.kind]]: link.id }
}

/** The SQL name of the column that holds links of a kind. */
export function linkColumnName(kind: TimeLink['kind']): string {
  return `${kind}_id`
}

/** The same link, the same text: rows of the week are told apart by it. */
export function linkKey(link: TimeLink | null): string {
  return link === null ? '' : `${link.kind} ${link.id}`
}

/** Fails where a link leads to nothing that ever was. */
export function checkLink(database: ReadableDatabase, link: TimeLink | null): void {
  if (link === null) return
  const { kind, id } = link
  if (!titlesOf(database, [link]).has(id)) fail('NOT_FOUND', { kind })
}

/** Links with the words that show them; empty where there is nothing any more. */
export function namedLinks(
  database: ReadableDatabase,
  links: readonly (TimeLink | null)[],
): (NamedLink | null)[] {
  const titles = titlesOf(
    database,
    links.filter((link) => link !== null),
  )
  return links.map((link) => link && { ...link, title: titles.get(link.id) ?? '' })
}

/** Titles of rituals, sessions, letters and resources, names of people, by id; those in the trash included. */
export function titlesOf(database: ReadableDatabase, links: readonly TimeLink[]): Titles {
  const titles = new Map<string, string>()
  for (const kind of titled) {
    const ids = [...new Set(links.filter((link) => link.kind === kind).map(({ id }) => id))]
    for (let from = 0; from < ids.length; from += askedAtOnce)
      for (const { id, title } of readTitles(database, kind, ids.slice(from, from + askedAtOnce)))
        titles.set(id, title)
  }
  return titles
}

function readTitles(database: ReadableDatabase, kind: keyof typeof tableOf, ids: string[]) {
  const table = tableOf[kind]
  const title = 'title' in table ? table.title : table.name
  return database.select({ id: table.id, title }).from(table).where(inArray(table.id, ids)).all()
}
