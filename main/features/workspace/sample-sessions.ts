import type { Locale } from '../../../preload/contract/shapes'
import { naturalId } from '../../database/natural-key'
import sample from '../../../resources/sample.json'
import stories from '../../../resources/sample-stories.json'
import type { Writing } from '../../database/action'
import { attendances, sessions } from '../../database/schema'
import { insertAftermath } from './sample-aftermath'
import { sampleAttendances, scatter } from './sample-attendance'
import type { SampleLife, Story } from './sample-life'
import type { SampleRitual, SampleSeries } from './sample-rituals'

/** A past date of a ritual and how it ended. */
export interface PastDate {
  originalStart: string
  /** Its rank among the dates of its ritual. */
  rank: number
  state: 'held' | 'cancelled' | 'open'
  reason: string
}

type Habits = NonNullable<SampleRitual['sessions']>

/** The session of a past date: closed with all it gave, left open, or cancelled. */
export function insertSampleSession(
  life: SampleLife,
  plan: SampleRitual,
  one: SampleSeries,
  date: PastDate,
): void {
  const { sessions: habits, territory } = plan
  if (!habits) return
  const { writing, locale, people } = life
  const { rank, state } = date
  const seed = seedOf(plan.key, rank)
  const told = storyOf(plan.key, rank, locale)
  const row = sessionRow(one, date, { habits, seed, story: told.story, locale })
  const lifetime = { createdAt: writing.at, updatedAt: writing.at }
  writing.database
    .insert(sessions)
    .values({ ...row, ...lifetime })
    .run()
  if (state === 'cancelled') return
  const { id, startOn, durationMinutes, mode } = row
  const { usual, preparationMinutes, debriefMinutes } = habits
  const meeting = { sessionId: id, seed, startOn, durationMinutes, mode, usual, territory }
  const isListed = habits.heads === 'list'
  const rows = isListed ? sampleAttendances({ ...meeting, isOpen: state === 'open' }, people) : []
  insertAttendances(writing, rows)
  if (state === 'open') return
  const { leadId, backupId } = one.ritual
  const heard = rows.filter(({ mode: how }) => how !== null).map(({ personId }) => personId)
  const session = { id, startOn, durationMinutes, leadId, backupId, seed, heard }
  insertAftermath(life, session, { ...told, preparationMinutes, debriefMinutes })
}

/** What was planned, and once held what was said and, where nobody made a list, how many came. */
function sessionRow(
  { row, ritual, mode }: SampleSeries,
  { originalStart, state, reason }: PastDate,
  known: { habits: Habits; seed: number; story: Story; locale: Locale },
) {
  const { habits, seed, story, locale } = known
  const { title, scope, territory, leadId } = ritual
  const { startTime, timeZone, durationMinutes, place, link } = row
  const { opening, closing } = sample[locale].agenda
  const startOn = originalStart.slice(0, 10)
  const isHeld = state === 'held'
  const isCounted = isHeld && habits.heads === 'counts'
  const heads = Math.round(habits.usual * (0.7 + 0.6 * scatter(seed, 1)))
  return {
    id: naturalId('sessions', row.id, originalStart),
    seriesId: row.id,
    originalStart,
    kind: 'ritual',
    title,
    theme: story.theme,
    linkedTo: '',
    mode,
    startOn,
    startTime,
    timeZone,
    durationMinutes,
    place,
    link,
    scope,
    territory,
    leadId,
    reason,
    agenda: `- ${opening}\n- ${story.theme}\n- ${closing}`,
    minutes: isHeld ? story.minutes : '',
    state: ({ held: 'closed', open: 'planned', cancelled: 'cancelled' } as const)[state],
    closedAt: isHeld ? `${startOn}T18:30:00.000Z` : null,
    registeredCount: isCounted ? heads + 2 : null,
    inPersonCount: isCounted ? 0 : null,
    remoteCount: isCounted ? heads : null,
  } as const
}

/** Writes an attendance list in one statement. */
export function insertAttendances(
  { database, at }: Writing,
  rows: ReturnType<typeof sampleAttendances>,
): void {
  if (rows.length === 0) return
  database
    .insert(attendances)
    .values(rows.map((row) => ({ ...row, createdAt: at, updatedAt: at })))
    .run()
}

/** What a date of a ritual tells: its stories come back in turn. */
function storyOf(key: string, rank: number, locale: Locale) {
  const told: { fr: Story; en: Story; resource?: ToldResource }[] =
    (stories as Partial<Record<string, { fr: Story; en: Story; resource?: ToldResource }[]>>)[
      key
    ] ?? []
  const turn = told[rank % told.length]
  if (!turn) throw new Error(`the sample has nothing to tell of ${key}`)
  const { resource } = turn
  return {
    story: turn[locale],
    resource: resource && {
      title: resource[locale],
      address: `${sample.resources}${resource.path}`,
    },
  }
}

interface ToldResource {
  fr: string
  en: string
  path: string
}

/** Tells the dates of rituals apart. */
function seedOf(key: string, rank: number): number {
  return sample.rituals.findIndex((plan) => plan.key === key) * 1000 + rank
}
