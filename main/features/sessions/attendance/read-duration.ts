const clock = /^(\d{1,3}):([0-5]?\d)(?::([0-5]?\d))?$/
const number = /^\d{1,5}(?:[.,]\d+)?$/
const hoursAndMinutes = /^(\d{1,3})\s*h\s*(\d{1,2})$/
const spelt =
  /^(?:(\d+)\s*(?:d|j|days?|jours?)\s*)?(?:(\d+)\s*(?:h|hrs?|hours?|heures?)\s*)?(?:(\d+)\s*(?:m|mn|mins?|minutes?)\s*)?(?:(\d+)\s*(?:s|secs?|seconds?|secondes?))?$/

/**
 * A stay in seconds as attendance files write it: « 1h 2m 3s », « 1 h 02 min », « 01:02:03 » (hours
 * first), or a plain number of minutes. Null where it is none of them.
 */
export function readDuration(text: string): number | null {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .trim()
  if (number.test(plain)) return Math.round(Number(plain.replace(',', '.')) * 60)
  const timed = clock.exec(plain) ?? hoursAndMinutes.exec(plain)
  if (timed) {
    const [, hours = '0', minutes = '0', seconds = '0'] = timed
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  }
  const parts = plain === '' ? null : spelt.exec(plain)
  if (!parts) return null
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
