import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type {
  LetterContent,
  LetterFields,
  LetterTemplate,
  LetterVersion,
} from '../../preload/contract/letter-shapes'
import type { Locale } from '../../preload/contract/shapes'
import { letterFacts } from '../../preload/rules/letter-facts'
import { fail } from '../rules/failure'
import type { Writing } from './action'
import { changedFields, isEmpty } from './changed-fields'
import { letters, letterVersions } from './schema'
import type { ReadableDatabase } from './workspace-file'

/** The row of a letter that is out of the trash. */
export function demandLetter(database: ReadableDatabase, id: string): typeof letters.$inferSelect {
  const row = database.select().from(letters).where(eq(letters.id, id)).get()
  if (row === undefined || row.deletedAt !== null) return fail('NOT_FOUND', { kind: 'letter' })
  return row
}

export interface VersionWriting extends Writing {
  /** The person who writes; null on a device nobody gave a name. */
  authorId: string | null
}

/** Keeps a version of a letter, and makes what lists say of it follow. */
export function insertVersion(
  { database, at, authorId }: VersionWriting,
  letterId: string,
  reason: LetterVersion['reason'],
  { source, textOverrides }: LetterContent,
): void {
  const { subject, language, words } = letterFacts(source)
  database
    .insert(letterVersions)
    .values({
      id: uuidv7(),
      letterId,
      reason,
      subject,
      author: authorId ?? '',
      source,
      textOverrides: JSON.stringify(textOverrides),
      createdAt: at,
      updatedAt: at,
    })
    .run()
  const letter = demandLetter(database, letterId)
  const fields = changedFields(letter, { subject, words, language: language ?? letter.language })
  if (isEmpty(fields)) return
  database
    .update(letters)
    .set({ ...fields, updatedAt: at })
    .where(eq(letters.id, letterId))
    .run()
}

interface NewLetter extends z.infer<typeof LetterFields> {
  language: Locale
  template: LetterTemplate | null
  content: LetterContent
}

/** Inserts a letter with its first version; gives its id. */
export function insertLetter(writing: VersionWriting, { content, ...fields }: NewLetter): string {
  const { database, at } = writing
  const id = uuidv7()
  database
    .insert(letters)
    .values({
      id,
      ...fields,
      subject: '',
      state: 'draft',
      words: '',
      createdAt: at,
      updatedAt: at,
    })
    .run()
  insertVersion(writing, id, 'created', content)
  return id
}
