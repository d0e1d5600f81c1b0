import type { TimeDraft, TimeEntry } from '../../../../preload/contract/time-shapes'

const longSeconds = 12 * 3600

export interface Remarks {
  isInFuture: boolean
  isLong: boolean
  /** Entries of the same person that share an interval with it. */
  overlapping: readonly TimeEntry[]
}

/** What is unusual about time, and lets the person go on: none of it stands in the way. */
export function entryRemarks(
  draft: TimeDraft,
  around: readonly TimeEntry[],
  ownId: string | null,
  { today, at }: { today: string; at: string },
): Remarks {
  const { startedAt, endedAt, personId } = draft
  return {
    isInFuture: startedAt === null ? draft.spentOn > today : Date.parse(startedAt) > Date.parse(at),
    isLong: draft.durationSeconds > longSeconds,
    overlapping: around.filter(
      (other) =>
        other.id !== ownId &&
        other.personId === personId &&
        startedAt !== null &&
        endedAt !== null &&
        other.startedAt !== null &&
        other.endedAt !== null &&
        // Half-open: one may begin where another ends.
        other.startedAt < endedAt &&
        startedAt < other.endedAt,
    ),
  }
}
