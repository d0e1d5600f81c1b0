import { readRule, type RuleParts } from '../../rules/recurrence-rule'

/**
 * Whether Outlook takes a rule: it must fit a template of MS-OXCICAL §2.1.3.2.2, which know one day
 * of the month, one place in the month for one day, for workdays, weekends or any day, and no BYMONTH
 * but one in a yearly rule.
 */
export function fitsOutlook(rrule: string): boolean {
  const parts = readRule(rrule)
  if (typeof parts === 'string' || /RSCALE|SKIP/.test(rrule)) return false
  const { freq, byMonth, byMonthDay, byYearDay, byWeekNo, byDay, bySetPos } = parts
  if (byYearDay.length > 0 || byWeekNo.length > 0) return false
  switch (freq) {
    case 'DAILY':
      return [byMonth, byMonthDay, byDay, bySetPos].every((list) => list.length === 0)
    case 'WEEKLY':
      return [byMonth, byMonthDay, bySetPos].every((list) => list.length === 0)
    case 'MONTHLY':
      return byMonth.length === 0 && isOnePlaceInMonth(parts)
    case 'YEARLY':
      // A day of the month without its month is a day of every month (RFC 5545 §3.3.10).
      return byMonth.length === 0
        ? byMonthDay.length === 0 && byDay.length === 0
        : byMonth.length === 1 && isOnePlaceInMonth(parts)
  }
}

const placesInMonth = new Set([1, 2, 3, 4, -1])
const dayGroups = new Set(['FR,MO,TH,TU,WE', 'SA,SU', 'FR,MO,SA,SU,TH,TU,WE'])

function isOnePlaceInMonth({ byMonthDay, byDay, bySetPos }: RuleParts): boolean {
  if (byDay.length === 0) {
    const [date, ...others] = byMonthDay
    const isKnown = date === undefined || date > 0 || date === -1
    return isKnown && others.length === 0 && bySetPos.length === 0
  }
  if (byMonthDay.length > 0) return false
  const [only = ''] = byDay
  if (byDay.length === 1 && only.length > 2)
    return bySetPos.length === 0 && placesInMonth.has(Number(only.slice(0, -2)))
  const isGroup =
    (byDay.length === 1 && only.length === 2) || dayGroups.has(byDay.toSorted().join())
  const [place, ...otherPlaces] = bySetPos
  return isGroup && place !== undefined && otherPlaces.length === 0 && placesInMonth.has(place)
}

/**
 * Whether Thunderbird gives the dates a rule means. It expands with ical.js; where that strays was
 * found by expanding each kind of rule with ical.js 2.2 and comparing.
 */
export function fitsThunderbird(rrule: string): boolean {
  const parts = readRule(rrule)
  if (typeof parts === 'string') return false
  const { freq, byMonth, byMonthDay, byYearDay, byWeekNo, byDay, bySetPos, skip } = parts
  if (skip !== null || byWeekNo.length > 0) return false
  if (byYearDay.length > 0 && byDay.length > 0) return false
  switch (freq) {
    case 'DAILY':
      // It looks for such a day for ever.
      return byMonthDay.every((date) => date > 0)
    case 'WEEKLY':
      return bySetPos.length === 0
    case 'MONTHLY':
      return bySetPos.length === 0 || (byDay.length > 0 && byMonthDay.length === 0)
    case 'YEARLY': {
      const isPlaced = bySetPos.length > 0 || byDay.some((day) => day.length > 2)
      return byMonth.length > 0 || (byMonthDay.length === 0 && !isPlaced)
    }
  }
}
