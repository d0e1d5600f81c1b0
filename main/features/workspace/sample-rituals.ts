import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Mode, RitualDraft, RitualTemplate } from '../../../preload/contract/rituals'
import type { Locale } from '../../../preload/contract/shapes'
import { addDays } from '../../../preload/rules/local-day'
import sample from '../../../resources/sample.json'
import type { Writing } from '../../database/action'
import { insertRitual } from '../../database/rituals'
import { rituals, series } from '../../database/schema'
import { expandStarts } from '../../rules/recurrence'
import { draftFromTemplate, ritualTemplates } from '../../rules/ritual-templates'
import type { FoundingTeam } from './founding'

/** How long the sample community has lived, in days before the day it is made. */
const pastDays = 366

export type SampleRitual = (typeof sample.rituals)[number]
type SeriesRow = typeof series.$inferSelect

/** A series of the sample, with the ritual it belongs to and the mode that holds. */
export interface SampleSeries {
  row: SeriesRow
  ritual: typeof rituals.$inferSelect
  mode: Mode
}

/** The rituals of the sample, each with its series in the order of time. */
export function insertSampleRituals(
  writing: Writing,
  team: FoundingTeam,
  { locale, today }: { locale: Locale; today: string },
): { plan: SampleRitual; series: SampleSeries[] }[] {
  const from = addDays(today, -pastDays)
  const templates = new Map(
    ritualTemplates(locale, from).map((template) => [template.key as string, template]),
  )
  return sample.rituals.map((plan) => {
    const template = templates.get(plan.key)
    if (!template) throw new Error(`the sample names a template that does not exist: ${plan.key}`)
    const ritualId = insertRitual(writing, sampleDraft(plan, template, team, locale))
    if (plan.split) splitSeries(writing, ritualId, plan.split, { locale, today })
    return { plan, series: seriesOf(writing, ritualId) }
  })
}

function seriesOf({ database }: Writing, ritualId: string): SampleSeries[] {
  const ritual = database.select().from(rituals).where(eq(rituals.id, ritualId)).get()
  if (!ritual) throw new Error('a ritual of the sample was not written')
  const rows = database.select().from(series).where(eq(series.ritualId, ritualId)).all()
  return rows
    .toSorted((a, b) => a.startOn.localeCompare(b.startOn))
    .map((row) => ({ row, ritual, mode: row.modeOverride ?? ritual.mode }))
}

/** From a date on, the ritual goes on at another hour and in another mode: a second series. */
function splitSeries(
  { database, at }: Writing,
  ritualId: string,
  split: NonNullable<SampleRitual['split']>,
  { locale, today }: { locale: Locale; today: string },
): void {
  const first = database.select().from(series).where(eq(series.ritualId, ritualId)).get()
  const changedOn = addDays(today, -split.daysAgo)
  const [start] = first ? expandStarts(first, changedOn, today, 1) : []
  if (!first || start === undefined) throw new Error('the sample splits a series that has ended')
  const startOn = start.slice(0, 10)
  const id = uuidv7()
  database
    .update(series)
    .set({ rrule: `${first.rrule};UNTIL=${addDays(startOn, -1).replaceAll('-', '')}`, sequence: 1 })
    .where(eq(series.id, first.id))
    .run()
  database
    .insert(series)
    .values({
      ...first,
      id,
      uid: `${id}@veillee`,
      startOn,
      startTime: split.startTime,
      modeOverride: split.mode as Mode,
      place: sample[locale].places[split.place] ?? '',
      createdAt: at,
      updatedAt: at,
    })
    .run()
}

function sampleDraft(
  plan: SampleRitual,
  template: RitualTemplate,
  { authorId, pairId }: FoundingTeam,
  locale: Locale,
): RitualDraft {
  const { territories, places } = sample[locale]
  const territory = plan.territory === undefined ? undefined : territories[plan.territory]
  const isLedByAuthor = plan.lead === 'author'
  return {
    ...draftFromTemplate(template, sample.timeZone),
    scope: territory === undefined ? 'national' : 'local',
    territory: territory ?? '',
    place: plan.place === undefined ? '' : (places[plan.place] ?? ''),
    link: template.mode === 'inPerson' ? '' : sample.link,
    leadId: isLedByAuthor ? authorId : pairId,
    backupId: isLedByAuthor ? pairId : authorId,
  }
}
