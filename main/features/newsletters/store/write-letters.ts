import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { LetterFields } from '../../../../preload/contract/letter-shapes'
import type { Writing } from '../../../database/action'
import { changedFields, isEmpty } from '../../../database/changed-fields'
import { demandLetter } from '../../../database/letters'
import { letters, letterVersions } from '../../../database/schema'
import { fail } from '../../../rules/failure'

type Fields = z.infer<typeof LetterFields>

/** Writes the fields that differ; nothing where none does. A day without a time is a day. */
export function updateLetter(
  { database, at }: Writing,
  id: string,
  wanted: { [Key in keyof Fields]?: Fields[Key] | undefined },
): void {
  const letter = demandLetter(database, id)
  const isUnplanned =
    (wanted.plannedOn === undefined ? letter.plannedOn : wanted.plannedOn) === null
  const fields = changedFields<Fields>(letter, {
    ...wanted,
    ...(isUnplanned ? { plannedTime: null } : {}),
  })
  if (isEmpty(fields)) return
  database
    .update(letters)
    .set({ ...fields, updatedAt: at })
    .where(eq(letters.id, id))
    .run()
}

/**
 * Puts a letter in the trash, or takes it out, with the versions that went with it when its making
 * was undone.
 */
export function setTrashed({ database, at }: Writing, id: string, isTrashed: boolean): void {
  const row = database.select().from(letters).where(eq(letters.id, id)).get()
  if (!row) return fail('NOT_FOUND', { kind: 'letter' })
  if ((row.deletedAt !== null) === isTrashed) return
  const deletedAt = isTrashed ? at : null
  database.update(letters).set({ deletedAt, updatedAt: at }).where(eq(letters.id, id)).run()
  if (row.deletedAt === null) return
  database
    .update(letterVersions)
    .set({ deletedAt: null, updatedAt: at })
    .where(and(eq(letterVersions.letterId, id), eq(letterVersions.deletedAt, row.deletedAt)))
    .run()
}
