import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'
import { fileNameFor } from '../../rules/file-name'
import { payloadHead } from '../../rules/payload-head'
import { signedExtension, writeSignedFile } from '../../rules/signed-file'
import { latestVersion } from './read-stored'

/** The signed file of what was last submitted of a statement, for whoever reviews it. */
export function exportReview(database: ReadableDatabase, id: string): File {
  const stored = latestVersion(database, id)
  if (!stored) return fail('NOTHING_SUBMITTED')
  const { personName, fromOn, toOn, version } = payloadHead(stored.payload)
  const again = version === 1 ? '' : ` v${version}`
  const name = fileNameFor(`${personName} ${fromOn} ${toOn}${again}`)
  const text = writeSignedFile('veillee-releve', stored)
  return new File([text], `${name}${signedExtension['veillee-releve']}`, {
    type: 'application/octet-stream',
  })
}
