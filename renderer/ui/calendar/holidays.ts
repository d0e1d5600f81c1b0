import type { TFunction } from 'i18next'
import type { Holiday } from '../../../preload/contract/rhythm'
import { addDays } from '../../../preload/rules/local-day'

/** What a holiday is called: a public one in our words, a school one as its file says, with its zone. */
export function holidayName(holiday: Holiday, t: TFunction): string {
  if (holiday.kind === 'public') return t(`calendar.publicHolidays.${holiday.name}`)
  return t('calendar.school', { name: holiday.name, zone: holiday.zone })
}

/** The holidays that name a day: at most one of each kind matters. */
export interface DayHolidays {
  publicName: string | null
  schoolName: string | null
}

/** For each day of a holiday, what it is called. */
export function holidaysByDay(
  holidays: readonly Holiday[],
  t: TFunction,
): ReadonlyMap<string, DayHolidays> {
  const days = new Map<string, DayHolidays>()
  for (const holiday of holidays) {
    const name = holidayName(holiday, t)
    const named = holiday.kind === 'public' ? { publicName: name } : { schoolName: name }
    for (let day = holiday.startOn; day <= holiday.endOn; day = addDays(day, 1)) {
      const known = days.get(day) ?? { publicName: null, schoolName: null }
      days.set(day, { ...known, ...named })
    }
  }
  return days
}
