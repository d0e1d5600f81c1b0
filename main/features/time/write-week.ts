import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { TimeLink } from '../../../preload/contract/time-shapes'
import { addDays, mondayOf } from '../../../preload/rules/local-day'
import type { Writing } from '../../database/action'
import { naturalId } from '../../database/natural-key'
import { timeEntries, zeroDays } from '../../database/schema'
import { linkColumns, linkKey, linkOf } from '../../database/time-links'
import type { StoredEntry } from '../../database/time-shown'
import { checkPerson, insertTimeEntry } from '../../database/time-writing'
import { workspaceTimeZone } from '../../database/workspace-row'
import { fail } from '../../rules/failure'
import { placedEntries, rowKey } from './read-week'

interface Cell {
  personId: string
  day: string
  category: string
  link: TimeLink | null
  seconds: number
}

/**
 * Makes a cell hold so much: its untimed entries take the difference, the latest first, and go to
 * the trash at zero. Fails below the part that has start and end times.
 */
export function setCell(writing: Writing, cell: Cell): void {
  const { database } = writing
  const { personId, day, category, link, seconds } = cell
  const key = `${category} ${linkKey(link)}`
  const entries = placedEntries(database, personId, day, addDays(day, 1))
    .filter(({ row }) => rowKey(row) === key)
    .map(({ row, parts }) => ({ row, seconds: parts[0]?.seconds ?? 0 }))
  const timed = entries.filter(({ row }) => row.startedAt !== null)
  const wanted = seconds - timed.reduce((sum, entry) => sum + entry.seconds, 0)
  if (wanted < 0) fail('CELL_HAS_TIMES')
  const untimed = entries.filter(({ row }) => row.startedAt === null).map(({ row }) => row)
  const held = untimed.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)
  if (wanted >= held) addToCell(writing, cell, untimed.at(-1), wanted - held)
  else takeFromCell(writing, untimed, held - wanted)
}

function addToCell(
  writing: Writing,
  { personId, day, category, link }: Cell,
  last: StoredEntry | undefined,
  seconds: number,
): void {
  if (seconds === 0) return
  if (last) return setDuration(writing, last, last.durationSeconds + seconds)
  insertTimeEntry(writing, {
    personId,
    spentOn: day,
    startedAt: null,
    endedAt: null,
    timeZone: workspaceTimeZone(writing.database),
    durationSeconds: seconds,
    category,
    link,
    note: '',
    isVoluntary: false,
  })
}

function takeFromCell(writing: Writing, untimed: readonly StoredEntry[], seconds: number): void {
  let left = seconds
  for (const row of untimed.toReversed()) {
    if (left === 0) return
    const taken = Math.min(left, row.durationSeconds)
    setDuration(writing, row, row.durationSeconds - taken)
    left -= taken
  }
}

function setDuration({ database, at }: Writing, row: StoredEntry, seconds: number): void {
  const fields = seconds === 0 ? { deletedAt: at } : { durationSeconds: seconds }
  database
    .update(timeEntries)
    .set({ ...fields, updatedAt: at })
    .where(eq(timeEntries.id, row.id))
    .run()
}

/**
 * Copies the untimed time of the week before into the cells of a week that hold nothing, without
 * its notes: what was done then is not what is done now. How many entries that made.
 */
export function copyWeek(writing: Writing, personId: string, on: string): number {
  const { database, at } = writing
  checkPerson(database, personId)
  const mondayOn = mondayOf(on)
  const filled = new Set(
    placedEntries(database, personId, mondayOn, addDays(mondayOn, 7)).flatMap(({ row, parts }) =>
      parts.map(({ day }) => `${day} ${rowKey(row)}`),
    ),
  )
  const copies = placedEntries(database, personId, addDays(mondayOn, -7), mondayOn)
    .map(({ row }) => ({ row, spentOn: addDays(row.spentOn, 7) }))
    .filter(
      ({ row, spentOn }) =>
        row.startedAt === null &&
        row.durationSeconds > 0 &&
        !filled.has(`${spentOn} ${rowKey(row)}`),
    )
  for (const { row, spentOn } of copies) {
    const { timeZone, durationSeconds, category, isVoluntary } = row
    const kept = { personId, timeZone, durationSeconds, category, isVoluntary }
    database
      .insert(timeEntries)
      .values({
        id: uuidv7(),
        ...kept,
        ...linkColumns(linkOf(row)),
        spentOn,
        note: '',
        createdAt: at,
        updatedAt: at,
      })
      .run()
  }
  return copies.length
}

/** Says that a person had no time at all on a day, or takes that back. */
export function setZeroDay(
  { database, at }: Writing,
  personId: string,
  day: string,
  isZero: boolean,
): void {
  checkPerson(database, personId)
  const id = naturalId('zeroDays', personId, day)
  const row = database.select().from(zeroDays).where(eq(zeroDays.id, id)).get()
  if ((row?.deletedAt === null) === isZero) return
  if (!row) {
    database.insert(zeroDays).values({ id, personId, day, createdAt: at, updatedAt: at }).run()
    return
  }
  database
    .update(zeroDays)
    .set({ deletedAt: isZero ? null : at, updatedAt: at })
    .where(eq(zeroDays.id, id))
    .run()
}
