import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Ritual, Series } from '../../../preload/contract/rituals'
import { rituals, series } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

/** Every ritual out of the trash, by title; accents and case do not count in the order. */
export function listRituals(database: ReadableDatabase): Ritual[] {
  const found = withSeries(
    database.select().from(rituals).where(isNull(rituals.deletedAt)).all(),
    database
      .select()
      .from(series)
      .where(isNull(series.deletedAt))
      .orderBy(asc(series.startOn))
      .all(),
  )
  const order = new Intl.Collator('fr')
  return found.toSorted((a, b) => order.compare(a.title, b.title))
}

/** Rituals in the trash, the latest thrown first. */
export function listTrash(database: ReadableDatabase): Ritual[] {
  const thrown = database
    .select()
    .from(rituals)
    .where(isNotNull(rituals.deletedAt))
    .orderBy(desc(rituals.deletedAt))
    .all()
  return withSeries(thrown, database.select().from(series).all())
}

/** One ritual with its series, in the trash or not. */
export function getRitual(database: ReadableDatabase, id: string): Ritual {
  const row = database.select().from(rituals).where(eq(rituals.id, id)).get()
  if (!row) return fail('NOT_FOUND', { kind: 'ritual' })
  const own = database
    .select()
    .from(series)
    .where(
      row.deletedAt === null
        ? and(eq(series.ritualId, id), isNull(series.deletedAt))
        : eq(series.ritualId, id),
    )
    .orderBy(asc(series.startOn))
    .all()
  return { ...row, series: own }
}

type RitualRow = typeof rituals.$inferSelect
type SeriesRow = typeof series.$inferSelect & Series

function withSeries(rows: RitualRow[], all: SeriesRow[]): Ritual[] {
  const byRitual = Map.groupBy(all, (one) => one.ritualId)
  return rows.map((row) => ({ ...row, series: byRitual.get(row.id) ?? [] }))
}
