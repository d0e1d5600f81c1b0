import { addDays } from '../../../preload/rules/local-day'
import type { WorkspaceFile } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { canonicalJson } from '../../rules/canonical-json'
import { lineHash } from '../../rules/statement-line'
import { longestReachDays } from '../../rules/time-days'
import type { Period } from './read-lines'
import { type KeptEntry, statedEntry } from './stated-entry'

/** The hash of each entry by its id, as a version keeps it. */
export function hashesText(hashes: ReadonlyMap<string, string>): string {
  return canonicalJson(Object.fromEntries(hashes))
}

/**
 * For each of many periods, the hashes its entries have now. Entries are read once a person, as raw
 * rows: statements of years hold tens of thousands of them.
 */
export function hashesNow<P extends Period>(
  file: WorkspaceFile,
  periods: readonly P[],
): Map<P, string> {
  const zone = workspaceTimeZone(file.database)
  const texts = new Map<P, string>()
  for (const [personId, theirs] of Map.groupBy(periods, (period) => period.personId)) {
    const days = entriesByDay(file, personId)
    for (const period of theirs) {
      const hashes = new Map<string, string>()
      const from = addDays(period.fromOn, -longestReachDays)
      for (let day = from; day <= period.toOn; day = addDays(day, 1)) {
        for (const row of days.get(day) ?? []) {
          const stated = statedEntry(row, period, zone)
          if (stated) hashes.set(row.id, lineHash(stated.fields))
        }
      }
      texts.set(period, hashesText(hashes))
    }
  }
  return texts
}

type Raw = [
  id: string,
  spentOn: string,
  startedAt: string | null,
  endedAt: string | null,
  timeZone: string,
  durationSeconds: number,
  category: string,
  sessionId: string | null,
  ritualId: string | null,
  memberId: string | null,
  letterId: string | null,
  resourceId: string | null,
  isVoluntary: number,
  note: string,
]

function entriesByDay({ sqlite }: WorkspaceFile, personId: string): Map<string, KeptEntry[]> {
  const rows = sqlite
    .prepare<[string], Raw>(
      `SELECT id, spent_on, started_at, ended_at, time_zone, duration_seconds, category,
         session_id, ritual_id, member_id, letter_id, resource_id, is_voluntary, note
       FROM time_entries WHERE person_id = ? AND deleted_at IS NULL`,
    )
    .raw()
    .all(personId)
  return Map.groupBy(rows.map(asEntry), ({ spentOn }) => spentOn)
}

function asEntry(raw: Raw): KeptEntry {
  return {
    id: raw[0],
    spentOn: raw[1],
    startedAt: raw[2],
    endedAt: raw[3],
    timeZone: raw[4],
    durationSeconds: raw[5],
    category: raw[6],
    sessionId: raw[7],
    ritualId: raw[8],
    memberId: raw[9],
    letterId: raw[10],
    resourceId: raw[11],
    isVoluntary: raw[12] === 1,
    note: raw[13],
  }
}
