import { v7 as uuidv7 } from 'uuid'
import type { Mode } from '../../../preload/contract/rituals'
import type { SessionKind, SessionState } from '../../../preload/contract/session-shapes'
import { addDays, weekdayOf } from '../../../preload/rules/local-day'
import sample from '../../../resources/sample.json'
import { sessions } from '../../database/schema'
import type { FoundingTeam } from './founding'
import { insertAftermath } from './sample-aftermath'
import { sampleAttendances } from './sample-attendance'
import type { SampleLife } from './sample-life'
import { insertAttendances } from './sample-sessions'

type Plan = (typeof sample.freeSessions)[number]

/** Sessions of no ritual: a course, an event, video calls, past and to come, one of them cancelled. */
export function insertFreeSessions(life: SampleLife, team: FoundingTeam): void {
  for (const [rank, plan] of sample.freeSessions.entries()) insertFree(life, team, plan, rank)
}

function insertFree(life: SampleLife, team: FoundingTeam, plan: Plan, rank: number): void {
  const { writing, locale, today, people } = life
  const { database, at } = writing
  const { territories, places } = sample[locale]
  const { opening, closing } = sample[locale].agenda
  const { title, theme, linkedTo, minutes, reason } = plan[locale]
  const id = uuidv7()
  const startOn = onWeekday(addDays(today, plan.inDays))
  const { durationMinutes, territory } = plan
  const mode = plan.mode as Mode
  const state = plan.state as SessionState
  database
    .insert(sessions)
    .values({
      id,
      kind: plan.kind as SessionKind,
      title,
      theme,
      linkedTo,
      mode,
      startOn,
      startTime: plan.startTime,
      timeZone: sample.timeZone,
      durationMinutes,
      place: plan.place === undefined ? '' : (places[plan.place] ?? ''),
      link: mode === 'inPerson' ? '' : sample.link,
      scope: territory === undefined ? 'national' : 'local',
      territory: territory === undefined ? '' : (territories[territory] ?? ''),
      leadId: team.authorId,
      agenda: `- ${opening}\n- ${theme}\n- ${closing}`,
      minutes,
      state,
      reason,
      closedAt: state === 'closed' ? `${startOn}T18:30:00.000Z` : null,
      createdAt: at,
      updatedAt: at,
    })
    .run()
  if (state === 'cancelled') return
  const seed = 90_000 + rank
  const meeting = { sessionId: id, seed, startOn, durationMinutes, mode, usual: plan.usual }
  const rows = sampleAttendances({ ...meeting, territory, isOpen: state === 'planned' }, people)
  insertAttendances(writing, rows)
  if (state === 'planned') return
  const heard = rows.filter(({ mode: how }) => how !== null).map(({ personId }) => personId)
  const { authorId: leadId, pairId: backupId } = team
  const story = { theme, minutes, decision: '', action: '', thanks: '' }
  const time = { preparationMinutes: 60, debriefMinutes: 15 }
  const session = { id, startOn, durationMinutes, leadId, backupId, seed, heard }
  insertAftermath(life, session, { story, resource: undefined, ...time })
}

/** No course on a Sunday: the Monday after a weekend. */
function onWeekday(day: string): string {
  const weekday = weekdayOf(day)
  if (weekday === 'SA') return addDays(day, 2)
  return weekday === 'SU' ? addDays(day, 1) : day
}
