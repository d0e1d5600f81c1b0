import type { ImportEntry } from '../../../preload/contract/calendar'
import type {
  CalendarEvent,
  ReadCalendar,
  ReadEvent,
  UnreadablePart,
} from '../../rules/calendar-event'
import type { KnownEvent } from '../../database/calendar-events'
import { changedFields, sameEvent } from './import-comparison'

/** A file as it was read. */
export interface ReadFile extends ReadCalendar {
  fileName: string
}

/** What choosing an entry would write. */
interface PlannedWrite {
  event: CalendarEvent
  /** The series it replaces, in the trash or not; null for a ritual of its own. */
  known: KnownEvent | null
}

export interface PlannedImport {
  entries: ImportEntry[]
  writeByKey: Map<string, PlannedWrite>
}

interface Candidate extends ReadEvent {
  fileName: string
}

/** Says what each event of the files would become in the workspace. Writes nothing. */
export function planImport(
  files: ReadFile[],
  knownByUid: ReadonlyMap<string, KnownEvent>,
): PlannedImport {
  const writeByKey = new Map<string, PlannedWrite>()
  const entries = winners(files).map((candidate, index) => {
    const key = `event-${index}`
    const known = knownByUid.get(candidate.event.uid) ?? null
    const entry = entryFor(key, candidate, known)
    if (entry.status !== 'unchanged') writeByKey.set(key, { event: candidate.event, known })
    return entry
  })
  const unreadable = files.flatMap(({ fileName, unreadable: parts }) =>
    parts.map((part) => ({ fileName, part })),
  )
  return {
    entries: [
      ...entries,
      ...unreadable.map(({ fileName, part }, index) =>
        unreadableEntry(`part-${index}`, fileName, part),
      ),
    ],
    writeByKey,
  }
}

/** Each UID once: the highest SEQUENCE wins, the later of equals; a version that differs leaves a note. */
function winners(files: ReadFile[]): Candidate[] {
  const byUid = new Map<string, Candidate>()
  for (const { fileName, events } of files) {
    for (const read of events) {
      const before = byUid.get(read.event.uid)
      const candidate = { ...read, fileName }
      if (!before) {
        byUid.set(read.event.uid, candidate)
        continue
      }
      const winner = read.event.sequence >= before.event.sequence ? candidate : before
      const hasLoser = before.notes.includes('duplicateUid') || !sameEvent(before.event, read.event)
      const notes = new Set([...winner.notes, ...(hasLoser ? (['duplicateUid'] as const) : [])])
      byUid.set(read.event.uid, { ...winner, notes: [...notes] })
    }
  }
  return [...byUid.values()]
}

function entryFor(
  key: string,
  { event, fileName, notes }: Candidate,
  known: KnownEvent | null,
): ImportEntry {
  const entry = {
    key,
    fileName,
    title: event.title,
    uid: event.uid,
    schedule: event.schedule,
    exceptionCount: event.exceptions.length,
    reason: null,
    detail: '',
  }
  if (known === null || known.isTrashed) {
    const all = known === null ? notes : [...notes, 'wasInTrash' as const]
    return { ...entry, status: 'new', changedFields: [], notes: all, isSelected: true }
  }
  const changed = changedFields(known.event, event)
  const isNewer = event.sequence > known.event.sequence
  if (changed.length === 0 && !isNewer) {
    return { ...entry, status: 'unchanged', changedFields: [], notes, isSelected: false }
  }
  const isOlder = event.sequence < known.event.sequence
  return {
    ...entry,
    status: 'updated',
    changedFields: changed,
    notes: isOlder ? [...notes, 'olderSequence'] : notes,
    isSelected: !isOlder,
  }
}

function unreadableEntry(
  key: string,
  fileName: string,
  { reason, detail, title, uid }: UnreadablePart,
): ImportEntry {
  return {
    key,
    fileName,
    status: 'unreadable',
    title,
    uid,
    schedule: null,
    exceptionCount: 0,
    changedFields: [],
    reason,
    detail,
    notes: [],
    isSelected: false,
  }
}
