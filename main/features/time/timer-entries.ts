import type { TimeEntry } from '../../../preload/contract/time-shapes'
import type { Writing } from '../../database/action'
import { shownEntries } from '../../database/time-shown'
import { insertTimeEntry } from '../../database/time-writing'
import type { ReadableDatabase } from '../../database/workspace-file'
import type { KeptTimer } from './kept-timer'
import { cutLongSpan, localDay } from './span-days'
import { type ClosedSpan, secondsOf } from './timer-spans'
import { entriesOf } from './write-entries'

type Subject = Pick<KeptTimer, 'personId' | 'category' | 'link' | 'note' | 'isVoluntary'>

/** Writes an entry a span, with its exact instants; gives their ids by start. */
export function insertSpans(
  writing: Writing,
  { personId, category, link, note, isVoluntary }: Subject,
  spans: readonly ClosedSpan[],
  timeZone: string,
): string[] {
  return spans
    .flatMap((span) => cutLongSpan(span, timeZone))
    .map((span) =>
      insertTimeEntry(writing, {
        personId,
        category,
        link,
        note,
        isVoluntary,
        ...span,
        timeZone,
        spentOn: localDay(span.startedAt, timeZone),
        durationSeconds: secondsOf(span),
      }),
    )
}

/** Entries that were just written, by start. */
export function writtenEntries(database: ReadableDatabase, ids: readonly string[]): TimeEntry[] {
  const rows = entriesOf(database, ids)
  return shownEntries(database, rows).toSorted((a, b) =>
    (a.startedAt ?? '') < (b.startedAt ?? '') ? -1 : 1,
  )
}
