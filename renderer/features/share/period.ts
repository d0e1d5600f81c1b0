import type { ShareMeasure, ShareTarget } from '../../../preload/contract/share'
import { type NamedPeriod, periodOf } from '../../ui/chart/named-period'

/** The period and measure of the community's target in force, else sessions over this year. */
export function defaultPeriod(
  today: string,
  targets: readonly ShareTarget[],
): NamedPeriod & { measure: ShareMeasure } {
  const own = targets.filter(({ ritualId, territory }) => ritualId === null && territory === null)
  const inForce = own.find(({ fromOn, toOn }) => fromOn <= today && toOn >= today)
  return inForce
    ? { from: inForce.fromOn, last: inForce.toOn, measure: inForce.measure }
    : { ...periodOf('year', today), measure: 'sessions' }
}
