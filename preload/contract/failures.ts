import { z } from 'zod'
import { FileFault } from './file-fault'

/**
 * What can go wrong in a way a person can understand. One sentence per code lives in
 * renderer/text; a code carries only what its sentence needs.
 */
export const failures = {
  NO_WORKSPACE: { status: 409 },
  WORKSPACE_READ_ONLY: { status: 409 },
  FILE_NOT_FOUND: { status: 404 },
  FILE_EXISTS: { status: 409 },
  FOLDER_NOT_FOUND: { status: 404 },
  FOLDER_NOT_WRITABLE: { status: 403 },
  PATH_NOT_ABSOLUTE: { status: 400 },
  DISK_FULL: { status: 507 },
  NOT_A_WORKSPACE: { status: 422 },
  WORKSPACE_DAMAGED: { status: 422 },
  WORKSPACE_FOREIGN: { status: 422 },
  WORKSPACE_LOCKED: { status: 423 },
  WORKSPACE_NEWER: {
    status: 422,
    data: z.object({ fileVersion: z.int(), knownVersion: z.int() }),
  },
  NOT_FOUND: {
    status: 404,
    data: z.object({
      kind: z.enum([
        'ritual',
        'series',
        'occurrence',
        'session',
        'member',
        'action',
        'import',
        'target',
        'timeEntry',
        'category',
        'timer',
        'engagement',
        'statement',
        'review',
        'resource',
        'collection',
        'tag',
        'filter',
        'file',
        'source',
        'look',
        'duplicates',
        'letter',
        'version',
        'block',
        'image',
      ]),
    }),
  },
  RULE_REFUSED: {
    status: 422,
    data: z.object({
      reason: z.enum(['malformed', 'subDaily', 'tooDense', 'noDate', 'unsupported']),
    }),
  },
  /** What is ready or sent stays as it is until it is made a draft again. */
  LETTER_NOT_DRAFT: { status: 409 },
  /** No document of a letter can be made of this file. */
  LETTER_UNREADABLE: {
    status: 422,
    data: z.object({ reason: z.enum(['empty', 'binary', 'tooLarge', 'tooDeep']) }),
  },
  /** The process that renders, checks or spells took too long, or ended; the draft is kept. */
  LETTER_STUCK: { status: 503, data: z.object({ task: z.enum(['render', 'check', 'spell']) }) },
  /** Neither PNG, JPEG nor GIF by its bytes: mail programs would not show it. */
  IMAGE_REFUSED: { status: 422 },
  UNDO_NOTHING: { status: 409 },
  UNDO_SUPERSEDED: { status: 409 },
  /** Files that may each be taken, but not all in one call. */
  FILES_TOO_LARGE: { status: 413, data: z.object({ limitMegabytes: z.int() }) },
  FILE_TOO_LARGE: { status: 413, data: z.object({ limitMegabytes: z.int() }) },
  /** A table that cannot be read at all. */
  TABLE_UNREADABLE: {
    status: 422,
    data: z.object({ reason: z.enum(['empty', 'binary', 'tooManyRows', 'tooSlow', 'noHoliday']) }),
  },
  /** An end that comes before its start. */
  END_BEFORE_START: { status: 422 },
  /** Nobody can vouch for the time since then: what becomes of it is asked first. */
  TIMER_GAP: { status: 409 },
  /** More lines than one statement holds: shorter periods, or totals alone. */
  STATEMENT_TOO_LONG: { status: 422, data: z.object({ count: z.int(), limit: z.int() }) },
  /** A start without its end, or an end without its start: none is ever invented. */
  HALF_INTERVAL: { status: 422 },
  /** No day holds more than 25 hours, and no entry either. */
  ENTRY_TOO_LONG: { status: 422 },
  /** A cell of the week cannot hold less than its entries that have start and end times. */
  CELL_HAS_TIMES: { status: 409 },
  /** Only full lines or a submitted statement allow what was asked. */
  NOTHING_SUBMITTED: { status: 409 },
  /** What was read no longer stands: the file has to be read again. */
  FILE_REFUSED: { status: 422, data: z.object({ fault: FileFault }) },
  /** A key has to be confirmed by voice before what it signed is accepted. */
  KEY_NOT_CONFIRMED: { status: 409 },
  /** The operation is of another kind of workspace. */
  OTHER_KIND: { status: 409, data: z.object({ kind: z.enum(['community', 'supervision']) }) },
  /** Another tag bears this name: they may be merged. */
  NAME_TAKEN: { status: 409, data: z.object({ name: z.string() }) },
  /** A collection cannot lie in itself, nor deeper than ten others. */
  COLLECTION_MISPLACED: { status: 422 },
  UNEXPECTED: { status: 500, data: z.object({ reference: z.string() }) },
} as const

export type FailureCode = keyof typeof failures
