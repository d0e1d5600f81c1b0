import type { NamedLink, TimeEntry } from '../../../../preload/contract/time-shapes'
import { wallTimeAt } from '../../../../preload/rules/zoned-time'
import { clockWords } from '../../../ui/time/clock-words'

/** Time being written: what may still be wrong is kept as it was typed. */
export interface EntryForm {
  personId: string | null
  spentOn: string
  /** With a start and an end, or a duration alone: a start is never invented. */
  isTimed: boolean
  /** As typed: « 14 h ». */
  startTime: string
  endTime: string
  /** It ends on the day after it began. */
  isOvernight: boolean
  /** As typed: « 1 h 20 ». */
  duration: string
  category: string
  link: NamedLink | null
  note: string
  isVoluntary: boolean
  /** The zone its hours are those of. */
  timeZone: string
}

export interface Beginning {
  personId: string | null
  day: string
  category: string
  timeZone: string
}

export function emptyForm({ personId, day, category, timeZone }: Beginning): EntryForm {
  return {
    personId,
    spentOn: day,
    isTimed: false,
    startTime: '',
    endTime: '',
    isOvernight: false,
    duration: '',
    category,
    link: null,
    note: '',
    isVoluntary: false,
    timeZone,
  }
}

export function formOf(entry: TimeEntry): EntryForm {
  const { personId, spentOn, startedAt, endedAt, category, link, note, isVoluntary } = entry
  const kept = { personId, spentOn, category, link, note, isVoluntary, timeZone: entry.timeZone }
  const duration = clockWords(entry.durationSeconds, true)
  if (startedAt === null || endedAt === null) {
    return { ...kept, duration, isTimed: false, startTime: '', endTime: '', isOvernight: false }
  }
  const start = wallTimeAt(startedAt, entry.timeZone)
  const end = wallTimeAt(endedAt, entry.timeZone)
  return {
    ...kept,
    duration,
    isTimed: true,
    spentOn: start.slice(0, 10),
    startTime: start.slice(11),
    endTime: end.slice(11),
    isOvernight: end.slice(0, 10) > start.slice(0, 10),
  }
}
