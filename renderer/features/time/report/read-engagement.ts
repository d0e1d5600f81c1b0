import { LocalDate } from '../../../../preload/contract/shapes'
import type { Engagement } from '../../../../preload/contract/time-total-shapes'
import { readDuration } from '../../../ui/calendar/typed-time'

/** What is typed of the planned hours. */
export interface EngagementForm {
  per: Engagement['per']
  hours: string
  fromOn: string
  /** Empty while it lasts. */
  toOn: string
  /** Euros an hour; empty without a rate. */
  rate: string
}

type Draft = Pick<Engagement, 'per' | 'minutes' | 'fromOn' | 'toOn' | 'rateCents'>
type EngagementIssue = 'badHours' | 'tooManyHours' | 'badRate' | 'badDay' | 'endBeforeStart'
export type EngagementIssues = Partial<Record<keyof EngagementForm, EngagementIssue>>

const weekMinutes = 7 * 24 * 60
const yearMinutes = 366 * 24 * 60
const longestRate = 100_000

/** The engagement a form stands for, or what is wrong with its fields. */
export function readEngagement(
  form: EngagementForm,
): { draft: Draft; issues?: never } | { draft?: never; issues: EngagementIssues } {
  const issues: EngagementIssues = {}
  const minutes = minutesOf(form.hours)
  if (minutes === null) issues.hours = 'badHours'
  else if (minutes > (form.per === 'week' ? weekMinutes : yearMinutes))
    issues.hours = 'tooManyHours'
  const toOn = form.toOn.trim() === '' ? null : form.toOn
  if (!isDay(form.fromOn)) issues.fromOn = 'badDay'
  if (toOn !== null && !isDay(toOn)) issues.toOn = 'badDay'
  else if (toOn !== null && toOn < form.fromOn) issues.toOn = 'endBeforeStart'
  const rateCents = centsOf(form.rate)
  if (rateCents === undefined) issues.rate = 'badRate'
  if (minutes === null || rateCents === undefined || Object.keys(issues).length > 0)
    return { issues }
  return { draft: { per: form.per, minutes, fromOn: form.fromOn, toOn, rateCents } }
}

/** Bare numbers are hours: nobody is engaged by the minute. */
function minutesOf(typed: string): number | null {
  const text = typed.replaceAll(/[\s\u00A0\u202F]/g, '').replace(',', '.')
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 60) : readDuration(text)
}

/** Cents of an amount in euros; null without one, undefined when it is none. */
function centsOf(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[\s\u00A0\u202F€]/g, '').replace(',', '.')
  if (text === '') return null
  if (!/^\d+(\.\d{1,2})?$/.test(text) || Number(text) > longestRate) return undefined
  return Math.round(Number(text) * 100)
}

function isDay(value: string): boolean {
  return LocalDate.safeParse(value).success
}
