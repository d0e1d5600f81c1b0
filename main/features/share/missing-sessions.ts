import type { Part } from '../../../preload/contract/share'

/** Sums of fractions are compared with this much room, in units of the measure. */
const tolerance = 1e-9

/**
 * How many sessions in person, each adding `unit` of the measure, bring a part to `percent` per
 * cent: the smallest n with (inPerson + n·unit) ÷ (total + n·unit) ≥ percent ÷ 100. Null when no
 * number does: everything asked in person and something already remote, or a unit of nothing.
 */
export function missingSessions(part: Part, percent: number, unit: number): number | null {
  const wanted = percent / 100
  const lacking = wanted * part.total - part.inPerson
  if (lacking <= tolerance && part.total > 0) return 0
  if (percent === 0) return 0
  const gain = unit * (1 - wanted)
  // Nothing was held nor planned yet: one session in person reaches any share.
  if (part.total === 0) return unit > 0 ? 1 : null
  if (gain <= 0) return null
  return Math.ceil(lacking / gain - tolerance)
}
