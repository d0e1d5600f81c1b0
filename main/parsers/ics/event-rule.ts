import type { UnreadableReason } from '../../../preload/contract/calendar'
import { addDays } from '../../../preload/rules/local-day'
import { checkRule, toWallTime } from '../../rules/recurrence'
import type { RuleRefusal } from '../../rules/recurrence-rule'
import { readDateValue } from './date-value'
import { rawValue } from './property-line'
import { Refusal } from './refusal'

/** The start a rule belongs to. */
export interface RuleStart {
  startOn: string
  startTime: string | null
  timeZone: string
}

const reasons = {
  malformed: 'invalidRule',
  unsupported: 'invalidRule',
  subDaily: 'subDaily',
  tooDense: 'ruleTooDense',
  noDate: 'noOccurrence',
} as const satisfies Record<RuleRefusal, UnreadableReason>

/** The RRULE of a line in the form Veillée stores: bounded, its UNTIL a local day. */
export function readEventRule(source: string, start: RuleStart): string {
  const parts = rawValue(source)
    .toUpperCase()
    .replaceAll(/\s+/g, '')
    .split(';')
    .filter((part) => part !== '' && !repeatsStartTime(part, start))
    .map((part) => (part.startsWith('UNTIL=') ? untilDay(part.slice(6), start, source) : part))
  const rrule = parts.join(';')
  const verdict = checkRule(rrule, start)
  if (!verdict.ok) throw new Refusal(reasons[verdict.reason], source)
  return rrule
}

/** BYHOUR=9;BYMINUTE=0 on an event at 09:00 says nothing that DTSTART does not. */
function repeatsStartTime(part: string, { startTime }: RuleStart): boolean {
  const [hour, minute, second = '00'] = (startTime ?? '').split(':')
  const [name, value] = part.split('=')
  if (startTime === null || !/^\d{1,2}$/.test(value ?? '')) return false
  const position = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].indexOf(name ?? '')
  return position >= 0 && Number(value) === Number([hour, minute, second][position])
}

/**
 * The last local day that UNTIL leaves: an instant is said in the zone of the series, and a time
 * before that of the start leaves the day before.
 */
function untilDay(value: string, { startTime, timeZone }: RuleStart, source: string): string {
  const [, year, month, day, hours, minutes, seconds, zulu] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(Z)?)?$/.exec(value) ?? []
  const time = hours === undefined ? '' : `T${hours}:${minutes}:${seconds}`
  const date = readDateValue(`${year}-${month}-${day}${time}`)
  if (date === null) throw new Refusal('invalidRule', source)
  if (date.time === null || startTime === null) return `UNTIL=${compact(date.day)}`
  const local = `${date.day}T${date.time}`
  const wall = zulu === undefined ? local : toWallTime(`${local}Z`, timeZone)
  const wallDay = wall.slice(0, 10)
  return `UNTIL=${compact(wall.slice(11) >= startTime ? wallDay : addDays(wallDay, -1))}`
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}
