import { eq } from 'drizzle-orm'
import type { Review } from '../../../preload/contract/reviews'
import { statementDecisions } from '../../database/schema'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { workspaceRow } from '../../database/workspace-row'
import { fail } from '../../rules/failure'
import { fileNameFor } from '../../rules/file-name'
import { sha256 } from '../../rules/hash-chain'
import { signedExtension, writeSignedFile } from '../../rules/signed-file'
import { storeZip } from '../../rules/store-zip'
import { readReviews } from './read-reviews'

/**
 * The signed decision on one statement, or an archive of several: a file each, for a person has no
 * business with what was decided of another.
 */
export function exportDecisions(file: WorkspaceFile, ids: readonly string[]): File {
  const { database } = file
  const reviews = new Map(readReviews(file).map((review) => [review.id, review]))
  const chosen = [...new Set(ids)].map(
    (id) => reviews.get(id) ?? fail('NOT_FOUND', { kind: 'review' }),
  )
  const [only] = chosen
  if (chosen.length === 1 && only) {
    return new File([decisionText(database, only)], `${nameOf(only)}${extension}`, {
      type: 'application/octet-stream',
    })
  }
  const names = new Map<string, number>()
  const entries = chosen.map((review) => {
    const base = nameOf(review)
    const count = (names.get(base) ?? 0) + 1
    names.set(base, count)
    const name = `${base}${count === 1 ? '' : ` (${count})`}${extension}`
    return { name, bytes: Buffer.from(decisionText(database, review)) }
  })
  const now = new Date()
  const title = `${workspaceRow(database).name} ${now.toISOString().slice(0, 10)}`
  return new File([storeZip(entries, now)], `${fileNameFor(title)}.zip`, {
    type: 'application/zip',
  })
}

const extension = signedExtension['veillee-decision']

function decisionText(database: ReadableDatabase, { decision }: Review): string {
  const row = database
    .select()
    .from(statementDecisions)
    .where(eq(statementDecisions.id, decision?.id ?? ''))
    .get()
  if (!row) return fail('NOT_FOUND', { kind: 'review' })
  return writeSignedFile('veillee-decision', { ...row, hash: sha256(row.payload) })
}

function nameOf({ personName, fromOn, toOn }: Review): string {
  return fileNameFor(`${personName} ${fromOn} ${toOn}`)
}
