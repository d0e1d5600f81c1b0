import type {
  ReferenceCounts,
  ReferenceRow,
  ReferenceStatus,
} from '../../../../preload/contract/references'
import type { Resource, ResourceDraft } from '../../../../preload/contract/resource-shapes'
import type { ReadReference, ReadSource } from '../../../rules/reference-messages'
import type { Gained } from './gains'

export interface FileRecord extends ReadReference {
  fileName: string
}

/** A work that the files hold, from every record of it. */
export interface PlannedWork {
  draft: ResourceDraft
  /** The folders it lies in. */
  paths: string[][]
  known: Resource | null
  gained: Gained
  /** It lies in a folder whose collection a known resource is not in yet. */
  isPlacedAnew: boolean
  /** The resource it is, or was made of it. */
  resourceId: string | null
}

export interface PlannedSource {
  source: ReadSource
  isKnown: boolean
  id: string | null
}

/** What becomes of a record. */
export interface PlannedRecord {
  record: FileRecord
  status: ReferenceStatus
  /** The work or the source it is of; both null where it is neither. */
  work: PlannedWork | null
  source: PlannedSource | null
}

export interface ReferencesPlan {
  records: PlannedRecord[]
  works: PlannedWork[]
  sources: PlannedSource[]
}

export function rowOf({ record, status, work, source }: PlannedRecord): ReferenceRow {
  const gains = status === 'merged' && work !== null ? gainNames(work) : []
  return {
    fileName: record.fileName,
    record: record.record,
    line: record.line,
    status,
    isSource: source !== null,
    title: record.draft?.title ?? record.source?.name ?? record.title,
    address: record.draft?.address ?? record.source?.feed ?? record.address,
    folders: record.folders,
    resourceId: work?.resourceId ?? source?.id ?? null,
    gains,
    problems: record.problems,
  }
}

export function gainNames({ gained, isPlacedAnew }: PlannedWork): string[] {
  return [...Object.keys(gained), ...(isPlacedAnew ? ['collectionIds'] : [])]
}

/** How many records each fate takes; they add up to those read. */
export function countRecords(records: readonly PlannedRecord[]): ReferenceCounts {
  const counts = { read: records.length, new: 0, merged: 0, known: 0, skipped: 0, error: 0 }
  for (const { status } of records) counts[status] += 1
  return counts
}
