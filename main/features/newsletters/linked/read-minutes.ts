import { and, asc, eq, isNull } from 'drizzle-orm'
import { Id } from '../../../../preload/contract/shapes'
import type { SessionMinutes } from '../../../../preload/rules/linked-blocks/linked-data'
import type { LinkedSettings } from '../../../../preload/rules/linked-blocks/linked-marker'
import { attendances, people, sessionItems, sessions } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { excerptOf } from './minutes-excerpt'
import { withoutNames } from './without-names'

/** What a session said, decided and left to do; nobody who was awaited and did not come is named. */
export function readMinutes(
  database: ReadableDatabase,
  settings: LinkedSettings,
): SessionMinutes | null {
  const id = Id.safeParse(settings['session'])
  if (!id.success) return null
  const session = database
    .select()
    .from(sessions)
    .where(and(eq(sessions.id, id.data), isNull(sessions.deletedAt)))
    .get()
  if (!session) return null
  const awaited = readAwaited(database, session.id)
  const say = withoutNames(awaited.filter(({ mode }) => mode === null).map(({ name }) => name))
  const named = new Map(
    awaited
      .filter(({ mode, agreesToBeNamed }) => mode !== null && agreesToBeNamed)
      .map(({ personId, name }) => [personId, name]),
  )
  const items = database
    .select()
    .from(sessionItems)
    .where(and(eq(sessionItems.sessionId, session.id), isNull(sessionItems.deletedAt)))
    .orderBy(asc(sessionItems.position), asc(sessionItems.id))
    .all()
    .filter(({ kind }) => settings[kind === 'decision' ? 'decisions' : 'actions'] !== 'no')
    .map((item) => ({ ...item, text: say(item.text) }))
  return {
    id: session.id,
    title: session.title,
    startOn: session.startOn,
    decisions: items.filter(({ kind }) => kind === 'decision'),
    actions: items
      .filter(({ kind, doneOn }) => kind === 'action' && doneOn === null)
      .map((item) => ({ ...item, ownerName: named.get(item.ownerId ?? '') ?? '' })),
    excerpt: settings['excerpt'] === 'no' ? [] : excerptOf(session.minutes).map(say),
  }
}

/** Everybody of the attendance list, whether they came or not. */
function readAwaited(database: ReadableDatabase, sessionId: string) {
  return database
    .select({
      personId: attendances.personId,
      mode: attendances.mode,
      name: people.name,
      agreesToBeNamed: people.agreesToBeNamed,
    })
    .from(attendances)
    .innerJoin(people, eq(people.id, attendances.personId))
    .where(and(eq(attendances.sessionId, sessionId), isNull(attendances.deletedAt)))
    .all()
}
