import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import {
  mostLines,
  type StatementDraft,
  type StatementLevel,
  type StatementLine,
} from '../../../preload/contract/statements'
import { addDays } from '../../../preload/rules/local-day'
import { plannedMinutes } from '../../database/engagements'
import { naturalId } from '../../database/natural-key'
import { publicHolidaysWithin } from '../../database/public-holidays'
import { people, zeroDays } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { workspaceRow } from '../../database/workspace-row'
import { fail } from '../../rules/failure'
import { linesAtLevel } from '../../rules/statement-line'
import { addUp } from './add-up'
import { countOverlaps } from './count-overlaps'
import { missingDays } from './missing-days'
import { type Period, readLines } from './read-lines'
import { latestVersion, readStatement } from './read-stored'

/** What a period states now, and the hash of each entry, notes included, whatever its level. */
export interface Drafted {
  draft: StatementDraft
  entryHashes: ReadonlyMap<string, string>
}

/** What a period would state at a level, were it submitted now. */
export function draftPeriod(
  database: ReadableDatabase,
  period: Period,
  level: StatementLevel,
): Drafted {
  const { personId, fromOn, toOn } = period
  if (toOn < fromOn) fail('END_BEFORE_START')
  const person = database.select().from(people).where(eq(people.id, personId)).get()
  if (!person) return fail('NOT_FOUND', { kind: 'member' })
  const statementId = naturalId('statements', personId, fromOn, toOn)
  const stated = readLines(database, period)
  const sums = addUp(stated, zeroDaysOf(database, period))
  const accounted = new Set(sums.byDay.map(({ day }) => day))
  for (const { on } of publicHolidaysWithin(database, fromOn, toOn)) accounted.add(on)
  const lines = stated.map(({ line }) => line)
  const { id: workspaceId, name: community, timeZone } = workspaceRow(database)
  const payload = {
    statementId,
    version: (latestVersion(database, statementId)?.version ?? 0) + 1,
    workspaceId,
    community,
    personId,
    personName: person.name,
    fromOn,
    toOn,
    timeZone,
    level,
    ...sums,
    missingOn: missingDays(fromOn, toOn, accounted),
    plannedMinutes: plannedMinutes(database, personId, fromOn, addDays(toOn, 1)),
    lines: withinLimit(linesAtLevel(lines, level)),
  }
  const state = readStatement(database, statementId)?.state ?? 'draft'
  return {
    draft: { statementId, payload, overlapCount: countOverlaps(lines), state },
    entryHashes: new Map(lines.map(({ entryId, hash }) => [entryId, hash])),
  }
}

/** Lines that one statement can hold; fails, saying how many there are, where it cannot. */
export function withinLimit(lines: StatementLine[]): StatementLine[] {
  const count = lines.length
  return count <= mostLines ? lines : fail('STATEMENT_TOO_LONG', { count, limit: mostLines })
}

function zeroDaysOf(database: ReadableDatabase, { personId, fromOn, toOn }: Period): string[] {
  return database
    .select({ day: zeroDays.day })
    .from(zeroDays)
    .where(
      and(
        eq(zeroDays.personId, personId),
        gte(zeroDays.day, fromOn),
        lte(zeroDays.day, toOn),
        isNull(zeroDays.deletedAt),
      ),
    )
    .all()
    .map(({ day }) => day)
}
