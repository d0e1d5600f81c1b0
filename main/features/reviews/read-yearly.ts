import type { YearlyRow } from '../../../preload/contract/reviews'
import type { WorkspaceFile } from '../../database/workspace-file'
import { readReviews } from './read-reviews'
import { readReceived } from './received'
import { yearlyRows } from './yearly'

/** What everybody's statements say of a year, each statement as it was last received. */
export function readYearly(file: WorkspaceFile, year: number): YearlyRow[] {
  const heads = new Map(readReceived(file).map(({ id, head }) => [id, head]))
  const latest = readReviews(file).flatMap(({ id, isLatest, state }) => {
    const head = heads.get(id)
    return isLatest && head ? [{ head, state }] : []
  })
  return yearlyRows(latest, year)
}
