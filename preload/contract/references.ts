import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { operation } from './base'
import { ResourceFilter } from './resource-shapes'
import { FileWords, Id, LocalDate, Locale, Written } from './shapes'
import { TableColumns, TableInput } from './tables'

export const ReferenceFormat = z.enum(['bookmarks', 'ris', 'bibtex', 'csljson', 'opml', 'csv'])
export type ReferenceFormat = z.infer<typeof ReferenceFormat>

/** Fields of a resource that a column of a table can fill. */
export const ResourceColumn = z.enum([
  'title',
  'address',
  'authors',
  'containerTitle',
  'publisher',
  'issuedOn',
  'addedAt',
  'type',
  'language',
  'doi',
  'isbn',
  'summary',
  'note',
  'tags',
  'collection',
  'licence',
  'state',
  'territory',
])
export type ResourceColumn = z.infer<typeof ResourceColumn>

/** For each column of a table, in order, the field it fills; null leaves it out. */
export const ResourceMapping = z.array(ResourceColumn.nullable()).max(200)
export type ResourceMapping = z.infer<typeof ResourceMapping>

/** Why a record does not go in, or goes in with less than it had. */
export const ReferenceProblem = z.enum([
  'scriptAddress',
  'otherScheme',
  'browserQuery',
  'noAddress',
  'noTitle',
  'malformed',
  'badDate',
  'badDoi',
  'badIsbn',
  'tooLong',
  'tooMany',
  'twiceInFile',
  'unknownType',
  'unknownField',
  'separator',
  'notARecord',
])
export type ReferenceProblem = z.infer<typeof ReferenceProblem>

/** Why a whole file is not read, or is read only so far. */
export const ReferenceFault = z.enum([
  'unknownFormat',
  'empty',
  'binary',
  'tooLarge',
  'tooDeep',
  'tooSlow',
  'tooMany',
  'entities',
  'malformed',
])
export type ReferenceFault = z.infer<typeof ReferenceFault>

/**
 * What becomes of a record: a new resource; one already there that gains something (merged), or
 * nothing (known); a source to follow; or nothing at all (skipped with a reason, unreadable).
 */
export const ReferenceStatus = z.enum(['new', 'merged', 'known', 'skipped', 'error'])
export type ReferenceStatus = z.infer<typeof ReferenceStatus>

export const ReferenceRow = z.object({
  fileName: z.string(),
  /** Its rank in the file, from 1. */
  record: z.int(),
  /** Line it begins on, where the format has lines; else 0. */
  line: z.int(),
  status: ReferenceStatus,
  isSource: z.boolean(),
  title: z.string(),
  address: z.string(),
  /** The folders it lay in, from the outermost. */
  folders: z.array(z.string()),
  /** The resource it is, or was made of it once the import is written. */
  resourceId: Id.nullable(),
  /** Fields a known resource gains. */
  gains: z.array(z.string()),
  problems: z.array(z.object({ problem: ReferenceProblem, detail: z.string() })),
})
export type ReferenceRow = z.infer<typeof ReferenceRow>

export const ReferenceCounts = z.object({
  /** Records found in the files: the five others add up to it. */
  read: z.int(),
  new: z.int(),
  merged: z.int(),
  known: z.int(),
  skipped: z.int(),
  error: z.int(),
})
export type ReferenceCounts = z.infer<typeof ReferenceCounts>

export const ReferenceFileReport = z.object({
  fileName: z.string(),
  format: ReferenceFormat.nullable(),
  counts: ReferenceCounts,
  fault: ReferenceFault.nullable(),
  /** Its accents were read by guess: the file does not say its encoding and is no UTF-8. */
  isEncodingGuessed: z.boolean(),
})
export type ReferenceFileReport = z.infer<typeof ReferenceFileReport>

export const ReferencePlan = z.object({
  planId: Id,
  counts: ReferenceCounts,
  files: z.array(ReferenceFileReport),
  /** Collections and tags that would be made, and sources to follow. */
  collections: z.int(),
  tags: z.int(),
  sources: z.int(),
})
export type ReferencePlan = z.infer<typeof ReferencePlan>

const PlanProgress = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('reading'),
    fileName: z.string(),
    done: z.int(),
    total: z.int(),
    records: z.int(),
  }),
  z.object({ step: z.literal('comparing'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('planned'), plan: ReferencePlan }),
])

export const ResourceTable = z.object({
  tableId: Id,
  fileName: z.string(),
  columns: TableColumns,
  mapping: ResourceMapping,
  isRemembered: z.boolean(),
  rowCount: z.int(),
  isEncodingGuessed: z.boolean(),
})
export type ResourceTable = z.infer<typeof ResourceTable>

const TableProgress = z.discriminatedUnion('step', [
  z.object({ step: z.literal('reading'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('read'), table: ResourceTable }),
])

export const BibliographyStyle = z.enum(['apa', 'iso690'])
export type BibliographyStyle = z.infer<typeof BibliographyStyle>

/** Which resources: those named, or all that a filter lets through. */
export const ExportScope = z.object({
  ids: z.array(Id).max(100_000).optional(),
  filter: ResourceFilter.optional(),
  today: LocalDate,
})
export type ExportScope = z.infer<typeof ExportScope>

export const references = {
  /**
   * Reads files in a process of its own, tells their format by what they hold, and compares each
   * record with the library. Writes nothing. A CSV is read with `readTable` first.
   */
  plan: operation
    .input(z.object({ files: z.array(z.file()).min(1).max(50) }))
    .output(eventIterator(PlanProgress)),
  /** Reads a table: its columns, a sample of each, what they seem to hold. */
  readTable: operation.input(TableInput).output(eventIterator(TableProgress)),
  planTable: operation
    .input(z.object({ tableId: Id, mapping: ResourceMapping }))
    .output(eventIterator(PlanProgress)),
  /** A window on the records of a plan; after its import, on its report. */
  rows: operation
    .input(
      z.object({
        planId: Id,
        status: ReferenceStatus,
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(ReferenceRow) })),
  /** Writes a plan in one action, after a backup. */
  apply: operation
    .input(
      z.object({
        planId: Id,
        /** What a known resource gains is written too. */
        isMerging: z.boolean(),
        /** Folders become collections, under this one where it is given. */
        hasFolders: z.boolean(),
        intoId: Id.nullable(),
      }),
    )
    .output(Written.extend({ counts: ReferenceCounts, sources: z.int() })),
  /** How many would go out, and how many of them stay behind in a file or on a page. */
  exportCounts: operation.input(ExportScope).output(
    z.object({
      total: z.int(),
      withoutAddress: z.int(),
      withNote: z.int(),
      internal: z.int(),
      /** Sources followed: what OPML takes, whatever the resources are. */
      sources: z.int(),
    }),
  ),
  /** One file in a format that other programs read; OPML holds the sources, all of them. */
  export: operation
    .input(
      ExportScope.extend({
        format: ReferenceFormat,
        words: FileWords,
        locale: Locale,
        /** Private notes go too; never unless it is asked for. */
        hasNotes: z.boolean().default(false),
        /** CSV for a spreadsheet set for French: as the language is, unless said. */
        isFrench: z.boolean().optional(),
      }),
    )
    .output(z.file()),
  /** A page to share, or a Markdown list, by collection or by tag; private notes stay out. */
  exportPage: operation
    .input(
      ExportScope.extend({
        form: z.enum(['html', 'markdown']),
        by: z.enum(['collection', 'tag']),
        title: z.string().max(200),
        words: FileWords,
        locale: Locale,
      }),
    )
    .output(z.file()),
  /** A bibliography, an entry a resource, in the order of its style. */
  bibliography: operation
    .input(ExportScope.extend({ style: BibliographyStyle, locale: Locale }))
    .output(
      z.object({
        /** Plain text, and the same with its italics in HTML. */
        entries: z.array(z.object({ id: Id, text: z.string(), html: z.string() })),
      }),
    ),
}
