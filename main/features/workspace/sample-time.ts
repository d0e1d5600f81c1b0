import { v7 as uuidv7 } from 'uuid'
import { addDays, mondayOf } from '../../../preload/rules/local-day'
import time from '../../../resources/sample-time.json'
import { engagements, timeEntries } from '../../database/schema'
import type { FoundingTeam } from './founding'
import type { SampleLife } from './sample-life'
import { habitEntries } from './sample-time-habits'
import { linkTargets } from './sample-time-links'
import { insertZeroDays } from './sample-time-zeros'

/** How many weeks the animators have been noting their time. */
const weekCount = 52
/** SQLite takes 32,766 values in one statement; a row has about a dozen. */
const insertedAtOnce = 500

/** A year of the animators' time: what the letters of engagement plan, entries, days without any. */
export function insertSampleTime(
  life: SampleLife,
  team: FoundingTeam,
  ritualIds: ReadonlyMap<string, string>,
): void {
  const { today, writing } = life
  const lifetime = { createdAt: writing.at, updatedAt: writing.at }
  const weeks = Array.from({ length: weekCount }, (_, ago) => ({
    ago,
    mondayOn: addDays(mondayOf(today), -7 * ago),
  }))
  const targets = linkTargets(life, ritualIds)
  for (const [of, personId] of [
    ['author', team.authorId],
    ['pair', team.pairId],
  ] as const) {
    if (personId === null) continue
    insertEngagement(life, of, personId)
    const leave: readonly number[] = time.leaveWeeksAgo[of]
    const rows = weeks
      .filter(({ ago }) => !leave.includes(ago))
      .flatMap((week) => habitEntries(life, { of, personId, targets, ...week }))
    for (let from = 0; from < rows.length; from += insertedAtOnce) {
      const some = rows.slice(from, from + insertedAtOnce)
      writing.database
        .insert(timeEntries)
        .values(some.map((row) => ({ id: uuidv7(), ...row, ...lifetime })))
        .run()
    }
    const away = weeks.filter(({ ago }) => leave.includes(ago)).map(({ mondayOn }) => mondayOn)
    insertZeroDays(life, personId, away)
  }
}

function insertEngagement(
  { writing: { database, at }, today }: SampleLife,
  of: 'author' | 'pair',
  personId: string,
): void {
  const planned: { minutes: number; rateCents?: number } = time.engagements[of]
  const fromOn = addDays(mondayOf(today), -7 * weekCount)
  const period = { fromOn, toOn: null, per: 'week' } as const
  const lifetime = { createdAt: at, updatedAt: at }
  database
    .insert(engagements)
    .values({ id: uuidv7(), personId, ...period, ...planned, ...lifetime })
    .run()
}
