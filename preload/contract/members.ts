import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { operation } from './base'
import { Id, Instant, line, LocalDate, Locale, requiredLine, Written } from './shapes'
import { TableColumns, TableInput } from './tables'

export const TeamRole = z.enum(['animator', 'pair', 'supervisor'])
export type TeamRole = z.infer<typeof TeamRole>

export const DigitalComfort = z.enum(['atEase', 'gettingBy', 'illAtEase'])
export type DigitalComfort = z.infer<typeof DigitalComfort>

/** An e-mail address, or nothing. */
const Email = line(254).refine(
  (value) => value === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  {
    params: { code: 'email' },
  },
)

export const MemberFields = z.object({
  name: requiredLine(120),
  role: TeamRole.nullable(),
  email: Email,
  organisation: line(160),
  territory: line(120),
  joinedOn: LocalDate.nullable(),
  leftOn: LocalDate.nullable(),
  digitalComfort: DigitalComfort.nullable(),
  /** Asked not to be written to. */
  isOpposedToMail: z.boolean(),
  agreesToBeNamed: z.boolean(),
  note: line(4000),
})

/** A new person: a name and a role, the rest if known. */
const MemberDraft = MemberFields.partial().required({ name: true, role: true })

export const Member = MemberFields.extend({
  id: Id,
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
})
export type Member = z.infer<typeof Member>

/** A line of the directory: enough to show and to recognise somebody. */
export const MemberRow = Member.pick({
  id: true,
  name: true,
  role: true,
  email: true,
  organisation: true,
  territory: true,
  joinedOn: true,
  leftOn: true,
  digitalComfort: true,
  isOpposedToMail: true,
})
export type MemberRow = z.infer<typeof MemberRow>

/** What to show of the directory. A filter left out lets everybody through. */
export const MemberFilter = z.object({
  /** Found in the name, e-mail, organisation or territory; accents and case do not count. */
  text: line(200).default(''),
  territory: z.string().optional(),
  organisation: z.string().optional(),
  digitalComfort: DigitalComfort.nullable().optional(),
  /** Present: not left as of `today`. */
  presence: z.enum(['present', 'left', 'all']).default('present'),
  isTeam: z.boolean().optional(),
  isOpposedToMail: z.boolean().optional(),
})
export type MemberFilter = z.infer<typeof MemberFilter>

export const MemberSort = z.enum(['name', 'organisation', 'territory', 'joinedOn'])
export type MemberSort = z.infer<typeof MemberSort>

/** Fields of a person that a column of a table can fill. */
export const MemberField = z.enum([
  'name',
  'firstName',
  'lastName',
  'email',
  'organisation',
  'territory',
  'joinedOn',
  'leftOn',
  'digitalComfort',
  'isOpposedToMail',
  'agreesToBeNamed',
  'note',
])
export type MemberField = z.infer<typeof MemberField>

/** For each column of a table, in order, the field it fills; null leaves it out. */
export const MemberMapping = z.array(MemberField.nullable()).max(200)
export type MemberMapping = z.infer<typeof MemberMapping>

export const MemberTable = z.object({
  tableId: Id,
  fileName: z.string(),
  columns: TableColumns,
  /** Remembered from an import with the same headers, else guessed from the headers. */
  mapping: MemberMapping,
  isRemembered: z.boolean(),
  rowCount: z.int(),
  /** The file does not say its encoding and is no UTF-8: its accents are worth a look. */
  isEncodingGuessed: z.boolean(),
})
export type MemberTable = z.infer<typeof MemberTable>

/** Why a row, or one of its cells, cannot go in as it stands. */
export const RowProblem = z.enum([
  'noName',
  'badEmail',
  'badDate',
  'leftBeforeJoined',
  'tooLong',
  'ragged',
  'duplicateInFile',
  'ambiguous',
  'unknownComfort',
  'unknownAnswer',
  'formula',
])
export type RowProblem = z.infer<typeof RowProblem>

export const MemberImportRow = z.object({
  /** The line of the table it stands on, from 1, the header included. */
  line: z.int(),
  /** new, updated: would be written. unchanged: known already. refused: nothing of it goes in. */
  status: z.enum(['new', 'updated', 'unchanged', 'refused']),
  name: z.string(),
  email: z.string(),
  organisation: z.string(),
  /** How a known person was recognised. */
  matchedBy: z.enum(['email', 'name']).nullable(),
  changedFields: z.array(MemberField),
  /** A refused row says why; another one, which of its cells were left out. */
  problems: z.array(
    z.object({ problem: RowProblem, field: MemberField.nullable(), cell: z.string() }),
  ),
})
export type MemberImportRow = z.infer<typeof MemberImportRow>

export const MemberImportCounts = z.object({
  new: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.int(),
})
export type MemberImportCounts = z.infer<typeof MemberImportCounts>

const TableProgress = z.discriminatedUnion('step', [
  z.object({ step: z.literal('reading'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('read'), table: MemberTable }),
])
const PlanProgress = z.discriminatedUnion('step', [
  z.object({ step: z.literal('comparing'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('planned'), planId: Id, counts: MemberImportCounts }),
])

const WrittenMember = Written.extend({ member: Member })

export const members = {
  /** The people who run the community: animators, the pair, the supervisor. */
  team: operation.output(z.array(MemberRow)),
  /** A window on the directory, and how many match in all. */
  list: operation
    .input(
      MemberFilter.extend({
        today: LocalDate,
        sort: MemberSort.default('name'),
        isDescending: z.boolean().default(false),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(MemberRow) })),
  /** What the filters offer among those present, gone or all: each value people have, with how many. */
  facets: operation
    .input(z.object({ today: LocalDate, presence: MemberFilter.shape.presence }))
    .output(
      z.object({
        territories: z.array(z.object({ value: z.string(), count: z.int() })),
        organisations: z.array(z.object({ value: z.string(), count: z.int() })),
        digitalComfort: z.array(z.object({ value: DigitalComfort.nullable(), count: z.int() })),
        presentCount: z.int(),
        leftCount: z.int(),
        teamCount: z.int(),
        opposedCount: z.int(),
      }),
    ),
  get: operation.input(z.object({ id: Id })).output(Member),
  /** People by their ids, in that order; an unknown id is left out. */
  named: operation.input(z.object({ ids: z.array(Id).max(5000) })).output(z.array(MemberRow)),
  create: operation.input(MemberDraft).output(WrittenMember),
  /** Writes the fields given; the others stay. */
  update: operation.input(MemberFields.partial().extend({ id: Id })).output(WrittenMember),
  /** Puts people in the trash, in one action. */
  remove: operation.input(z.object({ ids: z.array(Id).min(1).max(5000) })).output(Written),
  /** People in the trash, the latest thrown first. */
  trash: operation.output(z.array(Member)),
  restore: operation.input(z.object({ ids: z.array(Id).min(1).max(5000) })).output(Written),
  /** Reads a table in a process of its own: its columns, a sample of each, what they seem to hold. */
  readTable: operation.input(TableInput).output(eventIterator(TableProgress)),
  /** Compares the table with the directory, by e-mail then by name. Writes nothing. */
  planImport: operation
    .input(z.object({ tableId: Id, mapping: MemberMapping }))
    .output(eventIterator(PlanProgress)),
  /** A window on the rows of a plan. */
  importRows: operation
    .input(
      z.object({
        planId: Id,
        status: MemberImportRow.shape.status,
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(MemberImportRow) })),
  /** Writes the new and the updated rows in one action, after a backup, and remembers the mapping. */
  applyImport: operation
    .input(z.object({ planId: Id, statuses: z.array(z.enum(['new', 'updated'])).min(1) }))
    .output(Written.extend({ created: z.int(), updated: z.int() })),
  /** The directory as CSV for a spreadsheet, as filtered. */
  exportCsv: operation
    .input(MemberFilter.extend({ today: LocalDate, locale: Locale.default('fr') }))
    .output(z.file()),
}
