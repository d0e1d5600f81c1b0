import type { Likeness } from '../../../preload/contract/resource-shapes'
import { type Likely, likenesses } from '../../database/resource-likeness'
import { readResourceRows } from '../../database/resources'
import type { ReadableDatabase } from '../../database/workspace-file'

/** What in the library is like this one, as lines of the library. */
export function readAlike(
  database: ReadableDatabase,
  known: Likely,
  exceptId: string | undefined,
): Likeness[] {
  const alike = likenesses(database, known, exceptId)
  const ids = alike.map(({ id }) => id)
  const rows = new Map(readResourceRows(database, ids).map((row) => [row.id, row]))
  return alike.flatMap(({ id, reasons }) => {
    const resource = rows.get(id)
    return resource === undefined ? [] : [{ resource, reasons }]
  })
}
