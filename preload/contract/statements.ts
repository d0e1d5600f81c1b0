import { z } from 'zod'
import { operation } from './base'
import { FileFault } from './file-fault'
import { FileWords, Id, Instant, LocalDate, requiredLine, TimeZone, Written } from './shapes'
import { Nature, Rounding, TimeLink } from './time-shapes'
import { TimeTotal } from './time-total-shapes'

/** How much leaves the workspace: every line, lines without their notes, totals alone. */
export const StatementLevel = z.enum(['full', 'withoutNotes', 'totals'])
export type StatementLevel = z.infer<typeof StatementLevel>

/** submitted again after an approval: amended. */
export const StatementState = z.enum(['draft', 'submitted', 'approved', 'returned', 'amended'])
export type StatementState = z.infer<typeof StatementState>

/** SHA-256, 64 lowercase hexadecimal digits. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What a statement says of one entry; which fields are there depends on its level. */
export const StatementLine = z.object({
  entryId: Id,
  spentOn: LocalDate,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  durationSeconds: z.int(),
  category: z.string(),
  categoryName: z.string(),
  nature: Nature,
  isVoluntary: z.boolean(),
  link: TimeLink.nullable(),
  /** Empty for a member too: names of members do not leave in a statement. */
  linkTitle: z.string(),
  /** Empty without notes. */
  note: z.string(),
  /** SHA-256 of the whole entry, note included, titles left out; empty where it cannot be recomputed. */
  hash: z.union([Sha256, z.literal('')]),
})
export type StatementLine = z.infer<typeof StatementLine>

/** A review file of more could not be read in reasonable time. */
export const mostLines = 50_000

/** What is signed: canonical JSON of this, as text. */
export const StatementPayload = z.object({
  statementId: Id,
  /** 1, then one more each time it is submitted again. */
  version: z.int(),
  workspaceId: Id,
  community: z.string(),
  personId: Id,
  personName: z.string(),
  fromOn: LocalDate,
  /** Inclusive. */
  toOn: LocalDate,
  timeZone: TimeZone,
  level: StatementLevel,
  submittedAt: Instant,
  total: TimeTotal,
  byCategory: z.array(
    z.object({
      category: z.string(),
      categoryName: z.string(),
      nature: Nature,
      seconds: z.int(),
    }),
  ),
  /** Seconds a day of the period; days confirmed without time are zero, missing ones are not there. */
  byDay: z.array(TimeTotal.extend({ day: LocalDate, seconds: z.int() })),
  missingOn: z.array(LocalDate),
  plannedMinutes: z.number().nullable(),
  /** Empty for totals. */
  lines: z.array(StatementLine).max(mostLines),
  /** The place of this submission in the chain of this person, from 1. */
  sequence: z.int().min(1),
  /** What was decided since the submission before, as the chain holds it: between the two in the chain. */
  decisionsBefore: z.array(Sha256).max(1000),
  /** The chain of this person: the hash before, and after this submission. */
  previousHash: z.union([Sha256, z.literal('')]),
  chainHash: Sha256,
})
export type StatementPayload = z.infer<typeof StatementPayload>

export const Remark = z.object({
  /** The line it is about; null for the statement as a whole. */
  entryId: Id.nullable(),
  text: requiredLine(1000),
})
export type Remark = z.infer<typeof Remark>

/** What a decision file signs: canonical JSON of this, as text. */
export const DecisionPayload = z.object({
  decisionId: Id,
  workspaceId: Id,
  statementId: Id,
  version: z.int(),
  /** SHA-256 of the payload that was decided upon. */
  statementHash: Sha256,
  decision: z.enum(['approved', 'returned']),
  decidedAt: Instant,
  reviewerName: z.string(),
  remarks: z.array(Remark).max(500),
})
export type DecisionPayload = z.infer<typeof DecisionPayload>

/** A decision given through a file is signed; one given on paper has a date, a person and maybe a scan. */
export const Decision = z.object({
  id: Id,
  version: z.int(),
  decision: z.enum(['approved', 'returned']),
  decidedAt: Instant,
  reviewerName: z.string(),
  /** The short code of the reviewer's key; empty for a decision on paper. */
  keyCode: z.string(),
  isSigned: z.boolean(),
  remarks: z.array(Remark),
  /** SHA-256 of the scan kept in the workspace; null without one. */
  scan: Sha256.nullable(),
  scanName: z.string(),
})
export type Decision = z.infer<typeof Decision>

export const StatementRow = z.object({
  id: Id,
  personId: Id,
  personName: z.string(),
  fromOn: LocalDate,
  toOn: LocalDate,
  state: StatementState,
  level: StatementLevel,
  version: z.int(),
  submittedAt: Instant,
  total: TimeTotal,
  remarkCount: z.int(),
  /** True when entries changed since it was submitted: it can be submitted again. */
  hasChanged: z.boolean(),
})
export type StatementRow = z.infer<typeof StatementRow>

/** How a line differs from the version before. */
export const LineChange = z.object({
  entryId: Id,
  kind: z.enum(['added', 'removed', 'changed']),
  before: StatementLine.nullable(),
  after: StatementLine.nullable(),
})
export type LineChange = z.infer<typeof LineChange>

export const Statement = StatementRow.extend({
  payload: StatementPayload,
  /** SHA-256 of the signed payload: what is printed on every copy. */
  hash: Sha256,
  decisions: z.array(Decision),
  /** What changed in the workspace since it was submitted. */
  changes: z.array(LineChange),
})
export type Statement = z.infer<typeof Statement>

/** What a period would state, before it is submitted. */
export const StatementDraft = z.object({
  statementId: Id,
  payload: StatementPayload.omit({
    submittedAt: true,
    sequence: true,
    decisionsBefore: true,
    previousHash: true,
    chainHash: true,
  }),
  overlapCount: z.int(),
  /** What was submitted before for these very days, if it was. */
  state: StatementState,
})
export type StatementDraft = z.infer<typeof StatementDraft>

/** A decision file as it was read; nothing is written before it is accepted. */
export const ReadDecision = z.object({
  readingId: Id,
  fileName: z.string(),
  fault: FileFault.nullable(),
  statement: StatementRow.nullable(),
  decision: Decision.nullable(),
  /** A key never seen before: its code is confirmed by voice before it is accepted. */
  isNewKey: z.boolean(),
})
export type ReadDecision = z.infer<typeof ReadDecision>

const Period = z.object({ personId: Id, fromOn: LocalDate, toOn: LocalDate })
/** The last version where none is named. */
const Exported = z.object({
  id: Id,
  version: z.int().optional(),
  rounding: Rounding,
  words: FileWords,
})
const WrittenStatement = Written.extend({ statement: Statement })

export const statements = {
  /** Statements of a person, or of all, the latest period first. */
  list: operation.input(z.object({ personId: Id.optional() })).output(z.array(StatementRow)),
  get: operation.input(z.object({ id: Id, version: z.int().optional() })).output(Statement),
  /** What these days would state at a level. */
  draft: operation.input(Period.extend({ level: StatementLevel })).output(StatementDraft),
  /** Freezes and signs what these days state; after an approval, an amendment. Not undoable. */
  submit: operation.input(Period.extend({ level: StatementLevel })).output(WrittenStatement),
  /** The signed review file of a submitted statement. */
  exportReview: operation.input(z.object({ id: Id })).output(z.file()),
  readDecision: operation.input(z.object({ file: z.file() })).output(ReadDecision),
  /** Accepts a decision that was read, its key with it when it is new. Not undoable. */
  acceptDecision: operation
    .input(z.object({ readingId: Id, isKeyConfirmed: z.boolean() }))
    .output(WrittenStatement),
  /** Records a decision given on paper or on the spreadsheet, marked unsigned. Not undoable. */
  recordDecision: operation
    .input(
      z.object({
        id: Id,
        decision: z.enum(['approved', 'returned']),
        decidedOn: LocalDate,
        reviewerName: requiredLine(120),
        remarks: z.array(Remark).max(500),
        scan: z.file().nullable(),
      }),
    )
    .output(WrittenStatement),
  scan: operation.input(z.object({ id: Id, decisionId: Id })).output(z.file()),
  /** Recomputes the chain of a person from its first link; the first broken link, or null. */
  verifyChain: operation
    .input(z.object({ personId: Id }))
    .output(z.object({ length: z.int(), brokenAt: z.int().nullable() })),
  exportCsv: operation.input(Exported.extend({ isFrench: z.boolean() })).output(z.file()),
  exportXlsx: operation.input(Exported).output(z.file()),
}
