import type { TimeTotal } from '../../../preload/contract/time-total-shapes'

/** How a sum stands to the hours planned, in seconds: above zero when more was done; null without a plan. */
export function plannedGap(seconds: number, plannedMinutes: number | null): number | null {
  return plannedMinutes === null ? null : seconds - Math.round(plannedMinutes * 60)
}

/** All the seconds of a total: what is voluntary is among them already. */
export function allSeconds({ facilitation, administrative }: TimeTotal): number {
  return facilitation + administrative
}
