import { v7 as uuidv7 } from 'uuid'
import type { Locale } from '../../../preload/contract/shapes'
import { addDays, joinDay, splitDay, weekdayOf } from '../../../preload/rules/local-day'
import sample from '../../../resources/sample.json'
import type { Writing } from '../../database/action'
import { schoolHolidays } from '../../database/schema'
import { writeSetting } from '../../database/settings'

/** School holidays of an invented zone, last year to next: they show, and excuse holes in the rhythm. */
export function insertSchoolHolidays(writing: Writing, locale: Locale, today: string): void {
  const { database, at } = writing
  const { zone, names } = sample[locale].school
  const { year } = splitDay(today)
  const rows = [year - 1, year, year + 1].flatMap((each) =>
    sample.school.map(({ month, date, days }, index) => {
      const startOn = saturdayFrom(joinDay({ year: each, month, date }))
      const endOn = addDays(startOn, days - 1)
      const lifetime = { createdAt: at, updatedAt: at }
      return { id: uuidv7(), zone, name: names[index] ?? '', startOn, endOn, ...lifetime }
    }),
  )
  database.insert(schoolHolidays).values(rows).run()
  writeSetting(writing, 'rhythm.schoolZone', zone)
}

/** School ends on a Friday. */
function saturdayFrom(day: string): string {
  return weekdayOf(day) === 'SA' ? day : saturdayFrom(addDays(day, 1))
}
