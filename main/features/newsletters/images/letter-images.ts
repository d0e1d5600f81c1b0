import { desc, eq, isNull } from 'drizzle-orm'
import type { LetterImage } from '../../../../preload/contract/letter-shapes'
import { imageHead } from '../../../../preload/rules/letter-images/image-head'
import { act, type Writing } from '../../../database/action'
import { keepAttachment, readAttachment } from '../../../database/attachments'
import { naturalId } from '../../../database/natural-key'
import { attachments, letterImages } from '../../../database/schema'
import type { ReadableDatabase, WorkspaceFile } from '../../../database/workspace-file'
import { fail } from '../../../rules/failure'

const mostMegabytes = 5
/** What every mail program shows. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
])

/** Keeps an image once whatever its names; its bytes say what it is, not the name it came with. */
export async function addImage(workspace: WorkspaceFile, file: File) {
  if (workspace.isReadOnly) fail('WORKSPACE_READ_ONLY')
  if (file.size > mostMegabytes * 1_000_000)
    fail('FILE_TOO_LARGE', { limitMegabytes: mostMegabytes })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const head = imageHead(bytes)
  const mediaType = mediaTypes.get(head?.format ?? '') ?? fail('IMAGE_REFUSED')
  const { widthPx, heightPx } = head?.size ?? fail('IMAGE_REFUSED')
  const { actionId, value } = act(workspace, 'newsletters.addImage', (writing) => {
    const id = keepAttachment(writing, bytes, mediaType)
    keepRow(writing, {
      id,
      name: file.name.slice(0, 200),
      widthPx,
      heightPx,
      byteCount: bytes.length,
    })
    return id
  })
  return { actionId, image: getImage(workspace.database, value) }
}

/** Images there are, the latest first. */
export function readImages(database: ReadableDatabase): LetterImage[] {
  return imagesWhere(database)
    .where(isNull(letterImages.deletedAt))
    .orderBy(desc(letterImages.updatedAt), desc(letterImages.id))
    .all()
}

/** The bytes of an image; of one that was taken back too, since a letter may still show it. */
export function openImage(database: ReadableDatabase, id: string): File {
  const { name, mediaType } = getImage(database, id)
  const { bytes } = readAttachment(database, id) ?? fail('NOT_FOUND', { kind: 'image' })
  return new File([new Uint8Array(bytes)], name, { type: mediaType })
}

function getImage(database: ReadableDatabase, id: string): LetterImage {
  const row = imagesWhere(database)
    .where(eq(letterImages.id, rowId(id)))
    .get()
  return row ?? fail('NOT_FOUND', { kind: 'image' })
}

function imagesWhere(database: ReadableDatabase) {
  return database
    .select({
      id: letterImages.attachmentId,
      name: letterImages.name,
      mediaType: attachments.mediaType,
      widthPx: letterImages.widthPx,
      heightPx: letterImages.heightPx,
      byteCount: letterImages.byteCount,
    })
    .from(letterImages)
    .innerJoin(attachments, eq(attachments.id, letterImages.attachmentId))
    .$dynamic()
}

function keepRow({ database, at }: Writing, { id, ...said }: Omit<LetterImage, 'mediaType'>): void {
  const row = database
    .select()
    .from(letterImages)
    .where(eq(letterImages.id, rowId(id)))
    .get()
  if (row?.deletedAt === null) return
  if (row) {
    const back = { deletedAt: null, updatedAt: at }
    database.update(letterImages).set(back).where(eq(letterImages.id, row.id)).run()
    return
  }
  database
    .insert(letterImages)
    .values({ id: rowId(id), attachmentId: id, ...said, createdAt: at, updatedAt: at })
    .run()
}

function rowId(hash: string): string {
  return naturalId('letter_images', hash)
}
