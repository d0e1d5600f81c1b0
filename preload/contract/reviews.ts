import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { operation } from './base'
import { FileFault } from './file-fault'
import { FileWords, Id, Instant, line, LocalDate, Written } from './shapes'
import {
  Decision,
  LineChange,
  Remark,
  StatementLevel,
  StatementPayload,
  StatementState,
} from './statements'
import { TimeTotal } from './time-total-shapes'

/** A statement received by a supervisor. */
export const Review = z.object({
  id: Id,
  fileName: z.string(),
  receivedAt: Instant,
  fault: FileFault.nullable(),
  keyCode: z.string(),
  isNewKey: z.boolean(),
  isLatest: z.boolean(),
  state: StatementState,
  statementId: Id,
  version: z.int(),
  community: z.string(),
  personId: Id,
  personName: z.string(),
  fromOn: LocalDate,
  toOn: LocalDate,
  level: StatementLevel,
  total: TimeTotal,
  plannedMinutes: z.number().nullable(),
  decision: Decision.nullable(),
})
export type Review = z.infer<typeof Review>

export const ReviewFilter = z.object({
  personId: Id.optional(),
  community: z.string().optional(),
  state: StatementState.optional(),
  from: LocalDate.optional(),
  /** Exclusive. */
  to: LocalDate.optional(),
  text: line(200).default(''),
})
export type ReviewFilter = z.infer<typeof ReviewFilter>

export const ReviewDetail = Review.extend({
  payload: StatementPayload,
  /** Against the version received before, for the same statement. */
  changes: z.array(LineChange),
})
export type ReviewDetail = z.infer<typeof ReviewDetail>

export const YearlyRow = z.object({
  personId: Id,
  personName: z.string(),
  community: z.string(),
  total: TimeTotal,
  plannedMinutes: z.number().nullable(),
  /** Twelve sums, January first, in seconds. */
  months: z.array(z.int()),
  approvedSeconds: z.int(),
  statementCount: z.int(),
})
export type YearlyRow = z.infer<typeof YearlyRow>

/** Files verified one after another, then what became of each. */
export const ReceiveProgress = z.discriminatedUnion('step', [
  z.object({ step: z.literal('reading'), done: z.int(), total: z.int() }),
  Written.extend({
    step: z.literal('received'),
    received: z.array(
      z.object({ fileName: z.string(), fault: FileFault.nullable(), id: Id.nullable() }),
    ),
  }),
])
export type ReceiveProgress = z.infer<typeof ReceiveProgress>

/** What a supervisor does with the files received; only in a workspace of kind supervision. */
export const reviews = {
  list: operation.input(ReviewFilter).output(z.array(Review)),
  get: operation.input(z.object({ id: Id })).output(ReviewDetail),
  /** Reads review files, keeps the sound ones in one action, and says of each what was found. */
  receive: operation
    .input(z.object({ files: z.array(z.file()).min(1).max(500) }))
    .output(eventIterator(ReceiveProgress)),
  /** Confirms that a key is that of the person it says. */
  confirmKey: operation.input(z.object({ id: Id })).output(Written),
  /** Approves or returns statements; the remarks are of the only one named. Not undoable. */
  decide: operation
    .input(
      z.object({
        ids: z.array(Id).min(1).max(500),
        decision: z.enum(['approved', 'returned']),
        remarks: z.array(Remark).max(500),
      }),
    )
    .output(Written),
  /** The signed decision file of one statement, or a zip of several. */
  exportDecisions: operation.input(z.object({ ids: z.array(Id).min(1).max(500) })).output(z.file()),
  yearly: operation
    .input(z.object({ year: z.int().min(1970).max(9999) }))
    .output(z.array(YearlyRow)),
  exportYearly: operation
    .input(z.object({ year: z.int().min(1970).max(9999), words: FileWords }))
    .output(z.file()),
}
