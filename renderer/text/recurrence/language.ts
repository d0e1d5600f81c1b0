import type { RuleShape } from './rule-shape'

/** What a language must be able to say of a recurrence. */
export interface RecurrenceWords {
  rule: (shape: RuleShape) => string
  once: (day: string) => string
  /** Two wall times, HH:MM. */
  from: (start: string, end: string) => string
  at: (start: string) => string
  allDay: string
  during: (duration: string) => string
  until: (day: string) => string
  times: (count: number) => string
  unknown: (rrule: string) => string
}
