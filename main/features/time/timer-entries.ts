import { inArray } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { TimeEntry, TimeLink } from '../../../preload/contract/time'
import type { Writing } from '../../database/action'
import { timeCategories, timeEntries } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { linkTitle } from './link-title'
import { cutLongSpan, localDay } from './span-days'
import { starterNatures } from '../../../preload/rules/starter-natures'
import type { KeptTimer } from './kept-timer'
import { type ClosedSpan, secondsOf } from './timer-spans'

const linkColumns = {
  ritual: 'ritualId',
  session: 'sessionId',
  letter: 'letterId',
  resource: 'resourceId',
  member: 'memberId',
} as const satisfies Record<TimeLink['kind'], keyof typeof timeEntries.$inferInsert>

type Subject = Pick<KeptTimer, 'personId' | 'category' | 'link' | 'note' | 'isVoluntary'>

/** Writes an entry a span, with its exact instants; gives their ids by start. */
export function insertSpans(
  { database, at }: Writing,
  { link, ...subject }: Subject,
  spans: readonly ClosedSpan[],
  timeZone: string,
): string[] {
  return spans
    .flatMap((span) => cutLongSpan(span, timeZone))
    .map((span) => {
      const id = uuidv7()
      database
        .insert(timeEntries)
        .values({
          id,
          personId: subject.personId,
          category: subject.category,
          note: subject.note,
          isVoluntary: subject.isVoluntary,
          ...(link && { [linkColumns[link.kind]]: link.id }),
          ...span,
          timeZone,
          spentOn: localDay(span.startedAt, timeZone),
          durationSeconds: secondsOf(span),
          createdAt: at,
          updatedAt: at,
        })
        .run()
      return id
    })
}

/** Entries that were just written. */
export function writtenEntries(database: ReadableDatabase, ids: readonly string[]): TimeEntry[] {
  const natures = new Map(
    database
      .select()
      .from(timeCategories)
      .all()
      .map(({ key, nature }) => [key, nature]),
  )
  return database
    .select()
    .from(timeEntries)
    .where(inArray(timeEntries.id, [...ids]))
    .orderBy(timeEntries.startedAt)
    .all()
    .map(({ ritualId, sessionId, letterId, resourceId, memberId, ...row }) => {
      const link = linkOf({ ritualId, sessionId, letterId, resourceId, memberId })
      return {
        ...row,
        link: link && { ...link, title: linkTitle(database, link) },
        nature: natures.get(row.category) ?? starterNatures.get(row.category) ?? 'facilitation',
        isSubmitted: false,
      }
    })
}

type LinkColumns = Record<(typeof linkColumns)[TimeLink['kind']], string | null>

function linkOf(columns: LinkColumns): TimeLink | null {
  for (const kind of Object.keys(linkColumns) as TimeLink['kind'][]) {
    const id = columns[linkColumns[kind]]
    if (id !== null) return { kind, id }
  }
  return null
}
