import type { ShareRow } from '../../../preload/contract/share'
import type { Heads } from './parts'

/** A session that counts, before it is counted: held, or planned from today on. */
export interface ShareItem extends Omit<ShareRow, 'parts'> {
  ritualId: string | null
  isHeld: boolean
  durationMinutes: number
  /** Null where nobody counted. */
  heads: Heads | null
}
