import { eq } from 'drizzle-orm'
import type { TimeLink } from '../../../preload/contract/time-shapes'
import type { Timer } from '../../../preload/contract/timer-shapes'
import type { Writing } from '../../database/action'
import { timers } from '../../database/schema'
import { namedLinks } from '../../database/time-links'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { hasGap, isRunning } from './timer-spans'

/** A timer as it is kept: what it is for, the spans it ran, and when it last saw somebody. */
export type KeptTimer = Omit<Timer, 'link' | 'isRunning' | 'hasGap'> & { link: TimeLink | null }

export function readTimer(database: ReadableDatabase, personId: string): KeptTimer | null {
  const row = database.select().from(timers).where(eq(timers.id, personId)).get()
  return row ? (JSON.parse(row.value) as KeptTimer) : null
}

export function keepTimer({ database }: Writing, timer: KeptTimer): void {
  const value = JSON.stringify(timer)
  database
    .insert(timers)
    .values({ id: timer.personId, value })
    .onConflictDoUpdate({ target: timers.id, set: { value } })
    .run()
}

/** A timer is no record: once its time is written, or thrown away, nothing of it stays. */
export function dropTimer({ sqlite }: WorkspaceFile, personId: string): void {
  sqlite.prepare('DELETE FROM timers WHERE id = ?').run(personId)
}

/** The timer as the page shows it at an instant. */
export function shownTimer(database: ReadableDatabase, timer: KeptTimer, at: string): Timer {
  const [link = null] = namedLinks(database, [timer.link])
  return {
    ...timer,
    link,
    isRunning: isRunning(timer),
    hasGap: hasGap(timer, at),
  }
}
