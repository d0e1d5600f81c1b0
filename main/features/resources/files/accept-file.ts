import type { KeptFile } from '../../../database/resource-files'
import { documentKind, mediaTypeOf } from '../../../rules/document-kind'
import type { DocumentKind } from '../../../rules/document-messages'
import { sha256 } from '../../../rules/hash-chain'

const largestBytes = 100 * 1024 * 1024

export interface AcceptedFile extends KeptFile {
  /** How its text is come by; null where it has none to read. */
  kind: DocumentKind | null
}

/** The bytes of a dropped file and what they are, or why it cannot be kept. */
export async function acceptFile(file: File): Promise<AcceptedFile | 'tooLarge' | 'empty'> {
  if (file.size === 0) return 'empty'
  if (file.size > largestBytes) return 'tooLarge'
  const bytes = new Uint8Array(await file.arrayBuffer())
  const mediaType = mediaTypeOf(file.name, file.type)
  const kind = documentKind(mediaType, bytes)
  return {
    name: keptName(file.name),
    mediaType,
    bytes,
    hash: sha256(bytes),
    kind,
    hasText: kind !== null,
  }
}

/** The name of a file without the folders before it, of a length every system takes. */
function keptName(given: string): string {
  const name = given
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/^.*[/\\]/, '')
    .trim()
  if (name.length <= 200) return name === '' ? 'file' : name
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? ''
  return name.slice(0, 200 - extension.length) + extension
}
