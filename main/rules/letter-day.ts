import type { LetterRow } from '../../preload/contract/letter-shapes'
import { toWallTime } from './recurrence'

/** The day a letter left, else the one it is meant to leave; null where nobody said. */
export function letterDay(
  { state, sentAt, plannedOn }: Pick<LetterRow, 'state' | 'sentAt' | 'plannedOn'>,
  timeZone: string,
): string | null {
  if (state !== 'sent' || sentAt === null) return plannedOn
  return toWallTime(sentAt, timeZone).slice(0, 10)
}
