import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { OccurrenceKey } from '../../preload/contract/rituals'
import { naturalId } from './natural-key'
import { occurrences } from './schema'
import type { ReadableDatabase } from './workspace-file'

/** The natural id, unless an exception that has since followed its series to another time bears it. */
export function freeOccurrenceId(
  database: ReadableDatabase,
  { seriesId, originalStart }: OccurrenceKey,
): string {
  const natural = naturalId('occurrences', seriesId, originalStart)
  const taken = database.select().from(occurrences).where(eq(occurrences.id, natural)).get()
  return taken ? uuidv7() : natural
}
