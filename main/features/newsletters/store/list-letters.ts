import { desc, isNotNull, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import type { LetterFilter, LetterRow } from '../../../../preload/contract/letter-shapes'
import { folded } from '../../../../preload/rules/folded'
import { letters } from '../../../database/schema'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { workspaceTimeZone } from '../../../database/workspace-row'
import { letterDay } from '../../../rules/letter-day'
import { rowColumns } from './letter-columns'
import { lettersHolding } from './letters-holding'

/** A window on the letters that pass a filter: those to come first, then the latest. */
export function listLetters(
  file: WorkspaceFile,
  filter: z.infer<typeof LetterFilter>,
  { offset, limit }: { offset: number; limit: number },
): { total: number; rows: LetterRow[] } {
  const found = filtered(file, filter)
  return { total: found.length, rows: found.toSorted(byTurn).slice(offset, offset + limit) }
}

function filtered(
  file: WorkspaceFile,
  { text, state, template, language, year }: z.infer<typeof LetterFilter>,
): LetterRow[] {
  const timeZone = workspaceTimeZone(file.database)
  const rows = liveRows(file).filter(
    (row) =>
      (state === undefined || row.state === state) &&
      (template === undefined || row.template === template) &&
      (language === undefined || row.language === language) &&
      (year === undefined || yearOf(row, timeZone) === year),
  )
  return folded(text).trim() === '' ? rows : lettersHolding(file, rows, text)
}

function liveRows({ database }: WorkspaceFile): LetterRow[] {
  return database.select(rowColumns).from(letters).where(isNull(letters.deletedAt)).all()
}

/** What the filters offer, with how many letters each. */
export function letterFacets(file: WorkspaceFile) {
  const timeZone = workspaceTimeZone(file.database)
  const rows = liveRows(file)
  return {
    total: rows.length,
    states: tally(rows.map(({ state }) => state)),
    templates: tally(rows.flatMap(({ template }) => template ?? [])),
    years: tally(rows.map((row) => yearOf(row, timeZone))).toSorted((a, b) => b.value - a.value),
  }
}

/** Letters whose day of leaving lies in a span, by day. */
export function lettersOnCalendar(
  file: WorkspaceFile,
  { from, to }: { from: string; to: string },
): (LetterRow & { on: string })[] {
  const timeZone = workspaceTimeZone(file.database)
  return liveRows(file)
    .flatMap((row) => {
      const on = letterDay(row, timeZone)
      return on !== null && on >= from && on < to ? [{ ...row, on }] : []
    })
    .toSorted((a, b) => compare(a.on, b.on) || compare(timeOf(a), timeOf(b)) || compare(a.id, b.id))
}

/** Letters in the trash, the latest thrown first. */
export function listTrash({ database }: WorkspaceFile): LetterRow[] {
  return database
    .select(rowColumns)
    .from(letters)
    .where(isNotNull(letters.deletedAt))
    .orderBy(desc(letters.deletedAt), desc(letters.id))
    .all()
}

function yearOf(row: LetterRow, timeZone: string): number {
  return Number((letterDay(row, timeZone) ?? row.createdAt).slice(0, 4))
}

/** What is planned, the nearest first; what has no day yet, the latest touched; what has left. */
function byTurn(a: LetterRow, b: LetterRow): number {
  return turn(a) - turn(b) || byDate(a, b) || compare(b.id, a.id)
}

function turn({ state, plannedOn }: LetterRow): number {
  if (state === 'sent') return 2
  return plannedOn === null ? 1 : 0
}

function byDate(a: LetterRow, b: LetterRow): number {
  if (a.state === 'sent') return compare(b.sentAt ?? '', a.sentAt ?? '')
  if (a.plannedOn === null) return compare(b.updatedAt, a.updatedAt)
  return compare(a.plannedOn, b.plannedOn ?? '') || compare(timeOf(a), timeOf(b))
}

function timeOf({ plannedTime }: LetterRow): string {
  return plannedTime ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function tally<T>(values: readonly T[]): { value: T; count: number }[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}
