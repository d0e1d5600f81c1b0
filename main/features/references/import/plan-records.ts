import type { ResourceDraft } from '../../../../preload/contract/resource-shapes'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { combined, pathKey } from './gains'
import { LibraryCandidates } from './library-candidates'
import { type Candidate, candidateOf, pickKnown, pickMet } from './pick-same'
import {
  type FileRecord,
  type PlannedRecord,
  type PlannedWork,
  type ReferencesPlan,
} from './planned'
import { SourceFinder } from './source-finder'
import { keysOf, WorkIndex, type WorkKeys } from './work-index'

/**
 * Says what each record is of, given the library of this instant; what known resources gain is for
 * `settlePlan` to say. Walk it to its end: it stops
 * at each record, with how many steps of twice their number are done, so that long work can let
 * others in.
 */
export function* planRecords(
  database: ReadableDatabase,
  records: readonly FileRecord[],
): Generator<number, ReferencesPlan> {
  const planner = new RecordPlanner(database)
  const keys: (WorkKeys | null)[] = []
  for (const { draft } of records) {
    keys.push(draft === null ? null : keysOf(draft))
    yield keys.length
  }
  yield* planner.library.readFor(keys)
  for (const [index, record] of records.entries()) {
    planner.take(record, keys[index] ?? null)
    yield records.length + index + 1
  }
  return planner.planned
}

class RecordPlanner {
  readonly library: LibraryCandidates
  private readonly sources: SourceFinder
  private readonly met = new WorkIndex<Candidate<PlannedWork>>()
  private readonly byResource = new Map<string, PlannedWork>()
  private readonly leads = new Map<object, FileRecord>()
  readonly planned: ReferencesPlan = { records: [], works: [], sources: [] }

  constructor(database: ReadableDatabase) {
    this.library = new LibraryCandidates(database)
    this.sources = new SourceFinder(database)
  }

  take(record: FileRecord, keys: WorkKeys | null): void {
    this.planned.records.push(
      record.source !== null
        ? this.takeSource(record, record.source)
        : record.draft !== null && keys !== null
          ? this.takeWork(record, record.draft, keys)
          : planned(record, record.outcome === 'skipped' ? 'skipped' : 'error', null, null),
    )
  }

  private takeWork(record: FileRecord, draft: ResourceDraft, keys: WorkKeys): PlannedRecord {
    const one = candidateOf(null, draft, keys)
    const known = pickKnown(one, this.library.find(one.keys))
    const again = known ? this.byResource.get(known.id) : pickMet(one, this.met.find(one.keys))
    const paths = [record.folders, ...(record.otherFolders ?? [])].filter(
      ({ length }) => length > 0,
    )
    if (again) {
      again.draft = combined(again.draft, draft)
      const places = new Set(again.paths.map(pathKey))
      again.paths.push(...paths.filter((path) => !places.has(pathKey(path))))
      return planned(this.twice(record, again), 'skipped', again, null)
    }
    const resourceId = known?.id ?? null
    const work: PlannedWork = { draft, paths, known, gained: {}, isPlacedAnew: false, resourceId }
    this.planned.works.push(work)
    this.leads.set(work, record)
    if (known) this.byResource.set(known.id, work)
    else this.met.add(candidateOf(work, draft, keys), keys)
    return planned(record, known ? 'known' : 'new', work, null)
  }

  private takeSource(record: FileRecord, source: NonNullable<FileRecord['source']>): PlannedRecord {
    const again = this.sources.find(source)
    if (again === null) {
      const fresh = { source, isKnown: false, id: null }
      this.sources.keep(fresh)
      this.leads.set(fresh, record)
      this.planned.sources.push(fresh)
      return planned(record, 'new', null, fresh)
    }
    if (again.isKnown && !this.leads.has(again)) {
      this.leads.set(again, record)
      return planned(record, 'known', null, again)
    }
    return planned(this.twice(record, again), 'skipped', null, again)
  }

  /** A record with why it makes nothing of its own: an earlier one is of the same work. */
  private twice(record: FileRecord, of: object): FileRecord {
    const lead = this.leads.get(of)
    const rank = String(lead?.record ?? '')
    const detail = lead?.fileName === record.fileName ? rank : `${lead?.fileName}, ${rank}`
    return { ...record, problems: [...record.problems, { problem: 'twiceInFile', detail }] }
  }
}

function planned(
  record: FileRecord,
  status: PlannedRecord['status'],
  work: PlannedRecord['work'],
  source: PlannedRecord['source'],
): PlannedRecord {
  return { record, status, work, source }
}
