import type { Mode } from '../../../../preload/contract/rituals'
import type { SessionFilter, SessionKind } from '../../../../preload/contract/session-shapes'
import { LocalDate } from '../../../../preload/contract/shapes'
import { addDays } from '../../../../preload/rules/local-day'

/** What the list is narrowed by; null lets every one through, days stay as they were typed. */
export interface ListFilter {
  text: string
  kind: SessionKind | null
  mode: Mode | null
  theme: string | null
  territory: string | null
  ritualId: string | null
  from: string
  /** Inclusive, as people say it. */
  to: string
}

export const noFilter: ListFilter = {
  text: '',
  kind: null,
  mode: null,
  theme: null,
  territory: null,
  ritualId: null,
  from: '',
  to: '',
}

/** How many filters are on, the words searched left aside. */
export function filterCount({ text: _text, ...rest }: ListFilter): number {
  return Object.values(rest).filter((value) => value !== null && value !== '').length
}

export function isFiltering(filter: ListFilter): boolean {
  return filter.text.trim() !== '' || filterCount(filter) > 0
}

/** The filter as the engine takes it; a day that is none yet filters nothing. */
export function sessionFilter(filter: ListFilter): SessionFilter {
  const { text, kind, mode, theme, territory, ritualId, from, to } = filter
  return {
    text,
    ...(kind === null ? {} : { kind }),
    ...(mode === null ? {} : { mode }),
    ...(theme === null ? {} : { theme }),
    ...(territory === null ? {} : { territory }),
    ...(ritualId === null ? {} : { ritualId }),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to: addDays(to, 1) } : {}),
  }
}

export function isDay(text: string): boolean {
  return LocalDate.safeParse(text).success
}
