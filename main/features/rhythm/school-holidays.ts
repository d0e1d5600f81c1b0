import { and, eq, isNull } from 'drizzle-orm'
import type { Writing } from '../../database/action'
import { act } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { naturalId } from '../../database/natural-key'
import { schoolHolidays } from '../../database/schema'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import type { Spawn } from '../../host'
import { readIcsFile } from '../../reading/read-ics'
import type { UnreadableReason } from '../../../preload/contract/calendar'
import { fail } from '../../rules/failure'
import { type SchoolHoliday, schoolHolidaysOf } from './school-events'
import { readRhythmSettings, writeRhythmSettings } from './settings'

const maxMegabytes = 10

/** Reads the holidays of an .ics file in a process of its own and keeps them under a zone, in one action. */
export async function importSchoolHolidays(
  workspace: WorkspaceFile,
  spawn: Spawn,
  { file, zone, signal }: { file: File; zone: string; signal: AbortSignal },
) {
  if (workspace.isReadOnly) return fail('WORKSPACE_READ_ONLY')
  const timeZone = workspaceTimeZone(workspace.database)
  const read = await readIcsFile(file, timeZone, spawn, signal, () => undefined)
  const { holidays, unreadable } = schoolHolidaysOf(read)
  if (holidays.length === 0) refuse(new Set(read.unreadable.map(({ reason }) => reason)))
  const { actionId, value } = act(workspace, 'rhythm.importSchoolHolidays', (writing) => {
    const count = { created: 0, updated: 0 }
    for (const holiday of holidays) {
      const outcome = keep(writing, zone, holiday)
      if (outcome !== null) count[outcome] += 1
    }
    // The first zone imported is the one that counts, without having to be chosen.
    if (count.created > 0 && readRhythmSettings(writing.database).schoolZone === null)
      writeRhythmSettings(writing, { schoolZone: zone })
    return count
  })
  return { actionId, ...value, unreadable }
}

function refuse(reasons: Set<UnreadableReason>): never {
  if (reasons.has('tooLarge')) return fail('FILE_TOO_LARGE', { limitMegabytes: maxMegabytes })
  return fail('TABLE_UNREADABLE', { reason: reasons.has('tooSlow') ? 'tooSlow' : 'noHoliday' })
}

/** The same holiday of the same zone is the same row, on any laptop and however often it is imported. */
function keep(
  { database, at }: Writing,
  zone: string,
  { uid, name, startOn, endOn }: SchoolHoliday,
): 'created' | 'updated' | null {
  const id = naturalId('school_holidays', zone, uid)
  const known = database.select().from(schoolHolidays).where(eq(schoolHolidays.id, id)).get()
  if (!known) {
    const lifetime = { createdAt: at, updatedAt: at }
    database
      .insert(schoolHolidays)
      .values({ id, zone, name, startOn, endOn, ...lifetime })
      .run()
    return 'created'
  }
  const changed = changedFields(known, { name, startOn, endOn, deletedAt: null })
  if (isEmpty(changed)) return null
  database
    .update(schoolHolidays)
    .set({ ...changed, updatedAt: at })
    .where(eq(schoolHolidays.id, id))
    .run()
  return known.deletedAt === null ? 'updated' : 'created'
}

/** Puts the holidays of a zone in the trash; a zone that counted no longer does. */
export function removeSchoolHolidays(writing: Writing, zone: string): void {
  const { database, at } = writing
  database
    .update(schoolHolidays)
    .set({ deletedAt: at, updatedAt: at })
    .where(and(eq(schoolHolidays.zone, zone), isNull(schoolHolidays.deletedAt)))
    .run()
  if (readRhythmSettings(database).schoolZone === zone)
    writeRhythmSettings(writing, { schoolZone: null })
}

/** The zones imported, with how many holidays each, by name. */
export function readSchoolZones(database: ReadableDatabase): { zone: string; count: number }[] {
  const rows = database
    .select({ zone: schoolHolidays.zone })
    .from(schoolHolidays)
    .where(isNull(schoolHolidays.deletedAt))
    .all()
  return [...Map.groupBy(rows, ({ zone }) => zone)]
    .map(([zone, { length: count }]) => ({ zone, count }))
    .toSorted((one, other) => one.zone.localeCompare(other.zone))
}
