import { RhythmSettings } from '../../../preload/contract/rhythm'
import type { Writing } from '../../database/action'
import { publicHolidaysSetting } from '../../database/public-holidays'
import { readSetting, writeSetting } from '../../database/settings'
import type { ReadableDatabase } from '../../database/workspace-file'

const { shape } = RhythmSettings
const nameOf = (key: keyof RhythmSettings) => `rhythm.${key}`

/** What is set of the rhythm; where nobody set it, what suits a community that meets every week or so. */
export function readRhythmSettings(database: ReadableDatabase): RhythmSettings {
  const read = <K extends keyof RhythmSettings>(key: K, unset: RhythmSettings[K]) =>
    readSetting(database, nameOf(key), shape[key], unset) as RhythmSettings[K]
  return {
    densePerWeek: read('densePerWeek', 4),
    holeDays: read('holeDays', 21),
    publicHolidays: publicHolidaysSetting(database),
    schoolZone: read('schoolZone', null),
    defaultReminderMinutes: read('defaultReminderMinutes', null),
  }
}

/** Writes what differs; each setting is a row of its own, so that two laptops may set two of them. */
export function writeRhythmSettings(
  writing: Writing,
  wanted: { [K in keyof RhythmSettings]?: RhythmSettings[K] | undefined },
): void {
  const current = readRhythmSettings(writing.database)
  for (const key of RhythmSettings.keyof().options) {
    const value = wanted[key]
    if (value !== undefined && value !== current[key]) writeSetting(writing, nameOf(key), value)
  }
}
