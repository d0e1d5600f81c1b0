import { eq, inArray } from 'drizzle-orm'
import type { Member } from '../../../preload/contract/members'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { people } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

export type MemberChange = Partial<Omit<Member, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>>

/** A person, in the trash or not; fails when there is none of this id. */
export function getMember(database: ReadableDatabase, id: string): Member {
  const row = database.select().from(people).where(eq(people.id, id)).get()
  return row ?? fail('NOT_FOUND', { kind: 'member' })
}

/** Writes the fields that differ; nothing where none does. A departure before the arrival is refused. */
export function writeMember(
  { database, at }: Writing,
  id: string,
  wanted: { [Key in keyof MemberChange]?: MemberChange[Key] | undefined },
): void {
  const member = getMember(database, id)
  if (member.deletedAt !== null) fail('NOT_FOUND', { kind: 'member' })
  const fields = changedFields<Member>(member, wanted)
  if (isEmpty(fields)) return
  checkDates({ ...member, ...fields })
  database
    .update(people)
    .set({ ...fields, updatedAt: at })
    .where(eq(people.id, id))
    .run()
}

/** Fails where a departure comes before the arrival. */
export function checkDates({
  joinedOn,
  leftOn,
}: {
  joinedOn?: string | null | undefined
  leftOn?: string | null | undefined
}): void {
  if (joinedOn && leftOn && leftOn < joinedOn) fail('END_BEFORE_START')
}

/** Puts people in the trash, or takes them out; those already there stay as they are. */
export function setTrashed(
  { database, at }: Writing,
  ids: readonly string[],
  isTrashed: boolean,
): void {
  for (const slice of slices(ids, 500)) {
    const rows = database
      .select({ id: people.id, deletedAt: people.deletedAt })
      .from(people)
      .where(inArray(people.id, slice))
      .all()
    if (rows.length < new Set(slice).size) fail('NOT_FOUND', { kind: 'member' })
    const moved = rows.filter(({ deletedAt }) => (deletedAt !== null) !== isTrashed)
    if (moved.length === 0) continue
    database
      .update(people)
      .set({ deletedAt: isTrashed ? at : null, updatedAt: at })
      .where(
        inArray(
          people.id,
          moved.map(({ id }) => id),
        ),
      )
      .run()
  }
}

/** SQLite takes only so many parameters at once. */
function slices<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
}
