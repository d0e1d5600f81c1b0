import type { NamedLink, TimeDraft } from '../../../../preload/contract/time-shapes'
import { addDays } from '../../../../preload/rules/local-day'
import type { QuickTime } from '../../../../preload/rules/quick-time'
import { instantAt } from '../../../../preload/rules/zoned-time'

type Reading = QuickTime<NamedLink>
type Issue = 'lacksLength' | 'lacksCategory' | 'tooLong' | 'inFuture'

const daySeconds = 24 * 3600

/** The entry that a line says; null while it lacks a length or a category. */
export function draftOfQuickTime(
  reading: Reading,
  { personId, timeZone }: Pick<TimeDraft, 'personId' | 'timeZone'>,
): TimeDraft | null {
  const { day, durationSeconds, categoryKey, link, note, isVoluntary } = reading
  if (durationSeconds === null || durationSeconds === 0 || categoryKey === null) return null
  const instants = instantsOf(reading, timeZone)
  return {
    personId,
    spentOn: day,
    ...instants,
    timeZone,
    // Across a clock change the wall says an hour more or less than went by.
    durationSeconds: instants.startedAt
      ? (Date.parse(instants.endedAt) - Date.parse(instants.startedAt)) / 1000
      : durationSeconds,
    category: categoryKey,
    link: link && { kind: link.kind, id: link.id },
    note,
    isVoluntary,
  }
}

/** What keeps a line from being noted. */
export function quickIssue(
  { durationSeconds, categoryKey, day }: Reading,
  draft: TimeDraft | null,
  today: string,
): Issue | null {
  if (durationSeconds === null || durationSeconds === 0) return 'lacksLength'
  if (durationSeconds > daySeconds) return 'tooLong'
  if (categoryKey === null || draft === null) return 'lacksCategory'
  return day > today ? 'inFuture' : null
}

function instantsOf({ day, startTime, endTime }: Reading, timeZone: string) {
  if (startTime === null || endTime === null) return { startedAt: null, endedAt: null }
  const endOn = endTime > startTime ? day : addDays(day, 1)
  return {
    startedAt: instantAt(`${day}T${startTime}`, timeZone),
    endedAt: instantAt(`${endOn}T${endTime}`, timeZone),
  }
}
