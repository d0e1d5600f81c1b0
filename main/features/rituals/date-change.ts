import type { Ritual } from '../../../preload/contract/rituals'
import type { Identity } from '../../rules/date-shown'

/** What only a ritual as a whole says. */
type Upkeep = Pick<Ritual, 'isFounding' | 'templateKey' | 'reminderMinutes'>

/**
 * What a date is to be otherwise than it shows now: the same whether it was dragged, moved by
 * keyboard or typed in the panel. What is left out stays as it is.
 */
export interface DateChange {
  /** Both of the team are given where either changes. */
  identity: Partial<Identity>
  upkeep: Partial<Upkeep>
  place?: string
  link?: string
  /** Wall time in `timeZone`, or in the zone of the series where that is left out. */
  start?: string
  timeZone?: string
  durationMinutes?: number
  rrule?: string | null
  /** Why, for one date alone. */
  reason?: string
}

export function isNoChange({ identity, upkeep, ...others }: DateChange): boolean {
  return [identity, upkeep, others].every((part) => Object.keys(part).length === 0)
}
