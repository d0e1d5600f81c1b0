import type { ShareMeasure, ShareTarget } from '../../../preload/contract/share'
import { LocalDate } from '../../../preload/contract/shapes'

/** A target being written; a number or a day may still be wrong. */
export interface TargetForm {
  whose: 'community' | 'ritual' | 'territory'
  ritualId: string | null
  territory: string | null
  measure: ShareMeasure
  percent: number | string
  fromOn: string
  toOn: string
}

type Issue = 'badPercent' | 'badDay' | 'endBeforeStart' | 'choose'
type Issues = Partial<Record<keyof TargetForm, Issue>>

/** The target a form says, or what is wrong with each of its fields. */
export function readTarget(
  form: TargetForm,
): { draft: Omit<ShareTarget, 'id'>; issues: null } | { draft: null; issues: Issues } {
  const { whose, ritualId, territory, measure, percent, fromOn, toOn } = form
  const isDay = (value: string) => LocalDate.safeParse(value).success
  const issues: Issues = {}
  if (whose === 'ritual' && ritualId === null) issues.ritualId = 'choose'
  if (whose === 'territory' && !territory) issues.territory = 'choose'
  if (!Number.isInteger(percent) || Number(percent) < 0 || Number(percent) > 100)
    issues.percent = 'badPercent'
  if (!isDay(fromOn)) issues.fromOn = 'badDay'
  if (!isDay(toOn)) issues.toOn = 'badDay'
  else if (isDay(fromOn) && toOn < fromOn) issues.toOn = 'endBeforeStart'
  if (Object.keys(issues).length > 0) return { draft: null, issues }
  const draft = {
    ritualId: whose === 'ritual' ? ritualId : null,
    territory: whose === 'territory' ? territory : null,
    measure,
    percent: Number(percent),
    fromOn,
    toOn,
  }
  return { draft, issues: null }
}
