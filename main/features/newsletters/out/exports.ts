import { v7 as uuidv7 } from 'uuid'
import { readPeopleById } from '../../../database/people'
import type { WorkspaceFile } from '../../../database/workspace-file'
import type { HostPowers } from '../../../host'
import { fileNameFor } from '../../../rules/file-name'
import { archivePage } from './archive-page'
import { composeEml } from './compose-eml'
import { withCidImages, withDataImages } from './embed-images'
import { outgoingHtml, outgoingLetter, outgoingSubject, outgoingText } from './outgoing-letter'

interface Wanted {
  id: string
}

/** The page of a letter, its images written into it. */
export async function exportHtml(
  file: WorkspaceFile,
  host: HostPowers,
  { id, isMinified }: Wanted & { isMinified: boolean },
): Promise<File> {
  const letter = outgoingLetter(file, id)
  const form = isMinified ? 'minified' : 'readable'
  const html = await outgoingHtml(file, host, letter, { form, isClosed: false })
  return named(letter.title, 'html', withDataImages(file.database, html))
}

export function exportText(file: WorkspaceFile, { id }: Wanted): File {
  const letter = outgoingLetter(file, id)
  // Word processors and Windows read line ends of both characters.
  return named(letter.title, 'txt', outgoingText(file, letter).replaceAll('\n', '\r\n'))
}

/** A draft for a mail program, from whoever writes here. */
export async function exportEml(
  file: WorkspaceFile,
  host: HostPowers,
  { id, bcc }: Wanted & { bcc: readonly string[] },
): Promise<File> {
  const letter = outgoingLetter(file, id)
  // As small as it gets: what a mail program shows is cut at 102 KB.
  const page = await outgoingHtml(file, host, letter, { form: 'minified', isClosed: false })
  const bytes = await composeEml({
    ...withCidImages(file.database, page),
    subject: outgoingSubject(file, letter),
    text: outgoingText(file, letter),
    from: author(file),
    bcc,
    messageId: `${uuidv7()}@veillee`,
    sentAt: new Date(),
    language: letter.language,
  })
  return new File([new Uint8Array(bytes)], `${fileNameFor(letter.title)}.eml`, {
    type: 'message/rfc822',
  })
}

/** The letter as a page that stands alone. */
export async function exportArchive(
  file: WorkspaceFile,
  host: HostPowers,
  { id }: Wanted,
): Promise<File> {
  const letter = outgoingLetter(file, id)
  const html = await outgoingHtml(file, host, letter, { form: 'plain', isClosed: true })
  const page = archivePage(html, { subject: outgoingSubject(file, letter) })
  return named(letter.title, 'html', withDataImages(file.database, page))
}

/** Who uses this copy of Veillée, where their address is known. */
function author(file: WorkspaceFile): { name: string; address: string } | null {
  const { authorId } = file.identity
  const [person] = authorId === null ? [] : readPeopleById(file, [authorId])
  return person === undefined || person.email === ''
    ? null
    : { name: person.name, address: person.email }
}

const types = { html: 'text/html;charset=utf-8', txt: 'text/plain;charset=utf-8' }

function named(title: string, extension: keyof typeof types, content: string): File {
  return new File([content], `${fileNameFor(title)}.${extension}`, { type: types[extension] })
}
