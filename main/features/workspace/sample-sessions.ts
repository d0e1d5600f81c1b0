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

const noStory = { theme: '', minutes: '', decision: '', action: '', thanks: '' }

/** The session of a past date: closed with all it gave, left open, or cancelled. */
export function insertSampleSession(
  life: SampleLife,
  plan: SampleRitual,
  one: SampleSeries,
  date: PastDate,
): void {
  const { sessions: habits } = plan
  if (!habits) return
  const { writing, locale, people } = life
  const { database, at } = writing
  const { ritual, mode } = one
  const { originalStart, rank, state, reason } = date
  const id = naturalId('sessions', one.row.id, originalStart)
  const seed = seedOf(plan.key, rank)
  const told = storyOf(plan.key, rank, locale)
  const story = state === 'held' ? told.story : { ...noStory, theme: told.story.theme }
  const startOn = originalStart.slice(0, 10)
  const { opening, closing } = sample[locale].agenda
  const isCounted = state === 'held' && habits.heads === 'counts'
  const heads = Math.round(habits.usual * (0.7 + 0.6 * scatter(seed, 1)))
  const { startTime, timeZone, durationMinutes, place, link } = one.row
  const row = {
    id,
    seriesId: one.row.id,
    originalStart,
    kind: 'ritual',
    title: ritual.title,
    theme: story.theme,
    linkedTo: '',
    mode,
    startOn,
    startTime,
    timeZone,
    durationMinutes,
    place,
    link,
    scope: ritual.scope,
    territory: ritual.territory,
    leadId: ritual.leadId,
    agenda: `- ${opening}\n- ${story.theme}\n- ${closing}`,
    minutes: story.minutes,
    state: ({ held: 'closed', open: 'planned', cancelled: 'cancelled' } as const)[state],
    reason,
    closedAt: state === 'held' ? `${startOn}T18:30:00.000Z` : null,
    registeredCount: isCounted ? heads + 2 : null,
    inPersonCount: isCounted ? 0 : null,
    remoteCount: isCounted ? heads : null,
    createdAt: at,
    updatedAt: at,
  } as const
  database.insert(sessions).values(row).run()
  if (state === 'cancelled') return
  const { territory } = plan
  const { usual } = habits
  const meeting = { sessionId: id, seed, startOn, durationMinutes, mode, usual, territory }
  const rows =
    habits.heads === 'counts'
      ? []
      : sampleAttendances({ ...meeting, isOpen: state === 'open' }, people)
  insertAttendances(writing, rows)
  if (state === 'open') return
  const { preparationMinutes, debriefMinutes } = habits
  const { leadId, backupId } = ritual
  const heard = rows.filter(({ mode: how }) => how !== null).map(({ personId }) => personId)
  const session = { id, startOn, durationMinutes, leadId, backupId, seed, heard }
  insertAftermath(life, session, { ...told, preparationMinutes, debriefMinutes })
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
