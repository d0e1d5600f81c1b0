import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Engagement } from '../../../preload/contract/time-total-shapes'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { engagementsByPerson, type StoredEngagement } from '../../database/engagements'
import { engagements } from '../../database/schema'
import { checkPerson } from '../../database/time-writing'
import type { Identity, ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

type Wanted = Omit<Engagement, 'id'> & { id?: string | undefined }

/** The letters of engagement of a person by the day they begin; rates only to their owner. */
export function listEngagements(file: WorkspaceFile, personId: string): Engagement[] {
  const own = engagementsByPerson(file.database).get(personId) ?? []
  return own.map((row) => shownTo(file.identity, row))
}

export function getEngagement(file: WorkspaceFile, id: string): Engagement {
  return shownTo(file.identity, keptEngagement(file.database, id))
}

/**
 * Makes a letter of engagement or gives one other values; its id. Whoever is not its owner neither
 * sees nor changes the rate.
 */
export function writeEngagement(
  { database, at }: Writing,
  identity: Identity,
  { id, ...wanted }: Wanted,
): string {
  if (wanted.toOn !== null && wanted.toOn < wanted.fromOn) fail('END_BEFORE_START')
  checkPerson(database, wanted.personId)
  const isOwner = wanted.personId === identity.authorId
  if (id === undefined) {
    const newId = uuidv7()
    const rateCents = isOwner ? wanted.rateCents : null
    database
      .insert(engagements)
      .values({ id: newId, ...wanted, rateCents, createdAt: at, updatedAt: at })
      .run()
    return newId
  }
  const before = keptEngagement(database, id)
  const isStillOwners = isOwner && before.personId === wanted.personId
  // A rate stays its owner's: it does not follow the letter to somebody else.
  const keptRate = before.personId === wanted.personId ? before.rateCents : null
  const rateCents = isStillOwners ? wanted.rateCents : keptRate
  const fields = changedFields<StoredEngagement>(before, { ...wanted, rateCents })
  if (!isEmpty(fields)) setFields({ database, at }, id, fields)
  return id
}

export function removeEngagement(writing: Writing, id: string): void {
  keptEngagement(writing.database, id)
  setFields(writing, id, { deletedAt: writing.at })
}

function setFields({ database, at }: Writing, id: string, fields: Partial<StoredEngagement>): void {
  database
    .update(engagements)
    .set({ ...fields, updatedAt: at })
    .where(eq(engagements.id, id))
    .run()
}

function keptEngagement(database: ReadableDatabase, id: string): StoredEngagement {
  const row = database
    .select()
    .from(engagements)
    .where(and(eq(engagements.id, id), isNull(engagements.deletedAt)))
    .get()
  return row ?? fail('NOT_FOUND', { kind: 'engagement' })
}

function shownTo({ authorId }: Identity, row: StoredEngagement): Engagement {
  const { id, personId, fromOn, toOn, per, minutes } = row
  return {
    id,
    personId,
    fromOn,
    toOn,
    per,
    minutes,
    rateCents: authorId === personId ? row.rateCents : null,
  }
}
