import { type PublicHolidays, RhythmSettings } from '../../preload/contract/rhythm'
import { splitDay } from '../../preload/rules/local-day'
import { type PublicHoliday, publicHolidays } from '../rules/public-holidays'
import { readSetting } from './settings'
import type { ReadableDatabase } from './workspace-file'
import { workspaceTimeZone } from './workspace-row'

/** Which public holidays count here; where nobody set it, those of France in its zone. */
export function publicHolidaysSetting(database: ReadableDatabase): PublicHolidays {
  const unset = workspaceTimeZone(database) === 'Europe/Paris' ? 'france' : 'none'
  const { publicHolidays: shape } = RhythmSettings.shape
  return readSetting(database, 'rhythm.publicHolidays', shape, unset)
}

/** The public holidays from one day to another, both inclusive, in order. */
export function publicHolidaysWithin(
  database: ReadableDatabase,
  fromOn: string,
  toOn: string,
): PublicHoliday[] {
  const kind = publicHolidaysSetting(database)
  const [first, last] = [splitDay(fromOn).year, splitDay(toOn).year]
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index)
    .flatMap((year) => publicHolidays(kind, year))
    .filter(({ on }) => on >= fromOn && on <= toOn)
}
