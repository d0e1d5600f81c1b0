/** The hour a person typed, as HH:MM: « 14h30 », « 9 », « 14:30 », « 0930 »; null when it is none. */
export function readTime(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const [, hours, minutes = '00', seconds] =
    /^(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?(?::(\d{2}))?$/.exec(text) ??
    /^(\d{1,2})(\d{2})$/.exec(text) ??
    []
  if (
    hours === undefined ||
    Number(hours) > 23 ||
    Number(minutes) > 59 ||
    Number(seconds ?? 0) > 59
  ) {
    return null
  }
  const time = `${hours.padStart(2, '0')}:${minutes}`
  return seconds === undefined || seconds === '00' ? time : `${time}:${seconds}`
}

const hourMinutes = 60
const dayMinutes = 24 * hourMinutes

/** The length a person typed, in minutes: « 1 h 30 », « 90 », « 1,5 h », « 2 jours »; null when it is none. */
export function readDuration(typed: string): number | null {
  const text = typed.trim().toLowerCase().replace(',', '.')
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(\D*)$/.exec(text) ?? []
  if (amount !== undefined && unit !== undefined) {
    const each = minutesOf(unit.trim())
    return each === null ? null : Math.round(Number(amount) * each)
  }
  const [, hours, minutes] = /^(\d+)\s*(?:h|:)\s*(\d{1,2})\s*(?:m|mn|min)?$/.exec(text) ?? []
  if (hours === undefined || Number(minutes) > 59) return null
  return Number(hours) * hourMinutes + Number(minutes)
}

function minutesOf(unit: string): number | null {
  if (/^(|m|mn|min|mins|minutes?)$/.test(unit)) return 1
  if (/^(h|hr|hrs|heures?|hours?)$/.test(unit)) return hourMinutes
  return /^(j|d|jours?|days?)$/.test(unit) ? dayMinutes : null
}
