/** A date or date-time as a line has it, before any zone is applied. */
export interface DateValue {
  /** YYYY-MM-DD */
  day: string
  /** HH:MM:SS, null for a day alone. */
  time: string | null
  isUtc: boolean
}

/** Reads what ical.js makes of a DATE or DATE-TIME value; null when it is neither. */
export function readDateValue(decoded: string): DateValue | null {
  const [, day, hour, minute, second = '00', zulu] =
    /^(\d{4}-\d{2}-\d{2})(?:T(?:(\d{2}):(\d{2}):(\d{2})?(Z)?|::))?$/.exec(decoded) ?? []
  if (day === undefined || !isRealDay(day)) return null
  if (hour === undefined) return { day, time: null, isUtc: false }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null
  // A leap second has no place in a calendar: the second before it.
  const wholeSecond = second === '60' ? '59' : second
  return { day, time: `${hour}:${minute}:${wholeSecond}`, isUtc: zulu !== undefined }
}

/** Years a calendar of rituals may reach. */
export function isInRange(day: string): boolean {
  return day >= '1970-01-01' && day <= '2100-12-31'
}

function isRealDay(day: string): boolean {
  const milliseconds = Date.parse(`${day}T00:00Z`)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day)
}

/** A wall time as Veillée writes it: seconds only where there are some. */
export function localStart(day: string, time: string | null): string {
  if (time === null) return day
  return `${day}T${time.endsWith(':00') ? time.slice(0, 5) : time}`
}
