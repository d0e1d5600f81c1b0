import { useState } from 'react'
import type { Occurrence } from '../../../../preload/contract/calendar'
import { LocalDate } from '../../../../preload/contract/shapes'
import { formatDuration, formatTime } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { readDuration, readTime } from '../../../ui/calendar/typed-time'

/** The three fields as typed, and what they stand for: null while one of them is wrong. */
export function useMoveFields(occurrence: Occurrence) {
  const { isAllDay, startAt, endAt, start: before } = occurrence
  const length = isAllDay ? daysBetween(occurrence) * 1440 : minutesBetween(startAt, endAt)
  const [day, setDay] = useState(before.slice(0, 10))
  const [time, setTime] = useState(formatTime(before))
  const [duration, setDuration] = useState(() => formatDuration(length, currentLanguage()))
  const isDay = LocalDate.safeParse(day).success
  const clock = readTime(time)
  const start = isAllDay ? day : clock && `${day}T${clock}`
  return {
    day: { value: day, set: setDay, isRight: isDay },
    time: { value: time, set: setTime, isRight: isAllDay || clock !== null },
    duration: { value: duration, set: setDuration },
    start: isDay ? start : null,
    minutes: readDuration(duration),
  }
}

function minutesBetween(startAt: string, endAt: string): number {
  return Math.round((Date.parse(endAt) - Date.parse(startAt)) / 60_000)
}

function daysBetween({ start, end }: Occurrence): number {
  return Math.round((Date.parse(`${end}T00:00Z`) - Date.parse(`${start}T00:00Z`)) / 86_400_000)
}
