import { v7 as uuidv7 } from 'uuid'
import { addDays } from '../../../preload/rules/local-day'
import { naturalId } from '../../database/natural-key'
import { contributions, sessionItems, sessionResources, timeEntries } from '../../database/schema'
import { scatter } from './sample-attendance'
import type { SampleLife, Story } from './sample-life'

/** A closed session of the sample, as far as what it left behind goes. */
interface ClosedSession {
  id: string
  startOn: string
  durationMinutes: number
  leadId: string | null
  backupId: string | null
  seed: number
  /** Who was there. */
  heard: readonly string[]
}

interface Told {
  story: Story
  resource: { title: string; address: string } | undefined
  preparationMinutes: number
  debriefMinutes: number
}

/** Thanks older than this have been given. */
const thanksDays = 24

/** What a closed session left: decisions and actions, a resource, the animators' time, thanks. */
export function insertAftermath(life: SampleLife, session: ClosedSession, told: Told): void {
  insertItems(life, session, told.story)
  insertShared(life, session, told.resource)
  insertTime(life, session, told)
  insertThanks(life, session, told.story)
}

function insertItems(
  { writing: { database, at }, today }: SampleLife,
  { id, startOn, leadId, heard }: ClosedSession,
  { decision, action }: Story,
): void {
  const lifetime = { sessionId: id, createdAt: at, updatedAt: at }
  if (decision !== '') {
    const row = { id: uuidv7(), kind: 'decision', text: decision, position: 0 } as const
    database
      .insert(sessionItems)
      .values({ ...row, ...lifetime })
      .run()
  }
  if (action === '') return
  const dueOn = addDays(startOn, 21)
  const row = { id: uuidv7(), kind: 'action', text: action, position: 1 } as const
  const doneOn = dueOn < addDays(today, -10) ? addDays(startOn, 17) : null
  database
    .insert(sessionItems)
    .values({ ...row, ownerId: heard[1] ?? leadId, dueOn, doneOn, ...lifetime })
    .run()
}

/** What the story tells of; every other session without one shares what the library had by then. */
function insertShared(
  { writing: { database, at }, library }: SampleLife,
  { id, startOn, seed }: ClosedSession,
  resource: Told['resource'],
): void {
  const offered = library.filter(({ isShared, addedOn }) => isShared && addedOn <= startOn)
  const turn = offered[Math.floor(scatter(seed, 13) * offered.length)]
  const inLibrary =
    resource === undefined
      ? seed % 2 === 0
        ? turn
        : undefined
      : library.find(({ address }) => address === resource.address)
  const shared = inLibrary ?? resource
  if (shared === undefined) return
  database
    .insert(sessionResources)
    .values({
      id: uuidv7(),
      sessionId: id,
      resourceId: inLibrary?.id ?? null,
      title: shared.title,
      address: shared.address,
      position: 0,
      createdAt: at,
      updatedAt: at,
    })
    .run()
}

/** The lead prepares, facilitates and debriefs; the pair is there every other time. */
function insertTime(
  { writing: { database, at } }: SampleLife,
  { id, startOn, durationMinutes, leadId, backupId, seed }: ClosedSession,
  { preparationMinutes, debriefMinutes }: Told,
): void {
  const spent = [
    [leadId, 'preparation', preparationMinutes, addDays(startOn, -1)],
    [leadId, 'facilitation', durationMinutes, startOn],
    [leadId, 'debrief', debriefMinutes, startOn],
    ...(seed % 2 === 0
      ? ([
          [backupId, 'facilitation', durationMinutes, startOn],
          [backupId, 'debrief', debriefMinutes, startOn],
        ] as const)
      : []),
  ] as const
  const rows = spent.flatMap(([personId, category, minutes, spentOn]) => {
    if (personId === null || minutes === 0) return []
    const entryId = naturalId('timeEntries', id, personId, category)
    const durationSeconds = minutes * 60
    const lifetime = { createdAt: at, updatedAt: at }
    const entry = { id: entryId, personId, spentOn, durationSeconds, category }
    return [{ ...entry, sessionId: id, note: '', ...lifetime }]
  })
  if (rows.length > 0) database.insert(timeEntries).values(rows).run()
}

function insertThanks(
  { writing: { database, at }, today }: SampleLife,
  { id, startOn, heard }: ClosedSession,
  { thanks }: Story,
): void {
  const [personId] = heard
  if (thanks === '' || personId === undefined) return
  database
    .insert(contributions)
    .values({
      id: naturalId('contributions', id, personId, thanks),
      personId,
      sessionId: id,
      givenOn: startOn,
      what: thanks,
      thankedOn: startOn < addDays(today, -thanksDays) ? addDays(startOn, 2) : null,
      createdAt: at,
      updatedAt: at,
    })
    .run()
}
