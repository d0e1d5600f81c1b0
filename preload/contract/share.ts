import { z } from 'zod'
import { operation } from './base'
import { Mode, Scope } from './rituals'
import { SessionKind, SessionState } from './session-shapes'
import { Id, line, LocalDate, Written } from './shapes'

/** Three ways to say the share in person; a hybrid session is split by its head count. */
export const ShareMeasure = z.enum(['sessions', 'hours', 'attendances'])
export type ShareMeasure = z.infer<typeof ShareMeasure>

/** An amount in person and in all: sessions, hours or attendances, decimals kept. */
export const Part = z.object({ inPerson: z.number(), total: z.number() })
export type Part = z.infer<typeof Part>

export const ShareParts = z.object({ sessions: Part, hours: Part, attendances: Part })
export type ShareParts = z.infer<typeof ShareParts>

export const ShareTarget = z.object({
  id: Id,
  ritualId: Id.nullable(),
  territory: z.string().nullable(),
  measure: ShareMeasure,
  /** Per cent, 0 to 100. */
  percent: z.int().min(0).max(100),
  fromOn: LocalDate,
  /** Inclusive. */
  toOn: LocalDate,
})
export type ShareTarget = z.infer<typeof ShareTarget>

export const ShareFilter = z.object({
  from: LocalDate,
  /** Exclusive. */
  to: LocalDate,
  today: LocalDate,
  ritualId: Id.optional(),
  territory: z.string().optional(),
  kind: SessionKind.optional(),
  theme: z.string().optional(),
})
export type ShareFilter = z.infer<typeof ShareFilter>

export const ShareMonth = z.object({
  /** YYYY-MM */
  month: z.string(),
  /** What was held in that month. */
  held: ShareParts,
  /** What is planned in it from today on; planned attendances follow what comparable sessions drew. */
  planned: ShareParts,
  /** From the first month on: held, and held with what is planned. */
  heldSoFar: ShareParts,
  forecastSoFar: ShareParts,
})
export type ShareMonth = z.infer<typeof ShareMonth>

export const Share = z.object({
  held: ShareParts,
  /** Held, with what is planned until the end of the period. */
  forecast: ShareParts,
  months: z.array(ShareMonth),
  byTheme: z.array(z.object({ value: z.string(), parts: ShareParts })),
  byKind: z.array(z.object({ value: SessionKind, parts: ShareParts })),
  byTerritory: z.array(z.object({ value: z.string(), parts: ShareParts })),
  /** The target that holds for the filter and the period, if one does. */
  target: ShareTarget.nullable(),
  /**
   * How many sessions in person of average length and attendance are missing to reach the target
   * at the end of the period, the planned ones counted; 0 when it is reached; null without a target
   * or when no number of sessions would do.
   */
  missingSessions: z.int().nullable(),
  /** Held sessions without heads: they count by session and by hour, not by attendance. */
  uncountedSessions: z.int(),
})
export type Share = z.infer<typeof Share>

export const ShareRow = z.object({
  /** Null for an occurrence that has no session yet. */
  sessionId: Id.nullable(),
  seriesId: Id.nullable(),
  originalStart: z.string().nullable(),
  title: z.string(),
  startOn: LocalDate,
  mode: Mode,
  scope: Scope,
  kind: SessionKind,
  theme: z.string(),
  territory: z.string(),
  state: SessionState,
  parts: ShareParts,
})
export type ShareRow = z.infer<typeof ShareRow>

export const share = {
  /** The share in person over a period: held, forecast, by month, broken down, against its target. */
  compute: operation.input(ShareFilter).output(Share),
  /** The sessions behind the figures, by date. */
  rows: operation.input(ShareFilter).output(z.array(ShareRow)),
  targets: operation.output(z.array(ShareTarget)),
  /** Sets the target of the community, of a ritual or of a territory over a period. */
  setTarget: operation
    .input(ShareTarget.extend({ id: Id.optional(), territory: line(120).nullable() }))
    .output(Written.extend({ target: ShareTarget })),
  removeTarget: operation.input(z.object({ id: Id })).output(Written),
  /**
   * The rows behind the figures as CSV for a spreadsheet; `headers` names its columns in order,
   * `words` says states, modes and kinds in the reader's language.
   */
  exportCsv: operation
    .input(
      ShareFilter.extend({
        headers: z.array(z.string().max(80)).length(13),
        words: z.record(z.string().max(40), z.string().max(80)),
      }),
    )
    .output(z.file()),
}
