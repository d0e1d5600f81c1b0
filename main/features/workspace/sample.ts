import { and, eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { RitualDraft, RitualTemplate } from '../../../preload/contract/rituals'
import type { Locale } from '../../../preload/contract/shapes'
import sample from '../../../resources/sample.json'
import type { Writing } from '../../database/action'
import { naturalId } from '../../database/natural-key'
import { insertRitual } from '../../database/rituals'
import { occurrences, people, series } from '../../database/schema'
import { addDays, weekdayOf } from '../../../preload/rules/local-day'
import { expandStarts } from '../../rules/recurrence'
import { draftFromTemplate, ritualTemplates } from '../../rules/ritual-templates'
import type { Founding, FoundingTeam } from './founding'

/** How long the sample community has lived, in days before the day it is made. */
const pastDays = 366

type SampleRitual = (typeof sample.rituals)[number]
type SeriesRow = typeof series.$inferSelect

/** What the sample community is called and who runs it. */
export function sampleFounding(locale: Locale): Founding {
  const { name, subtitle, team } = sample[locale]
  const { timeZone } = sample
  return { name, subtitle, timeZone, isSample: true, authorName: team.author, pairName: team.pair }
}

/** A year of plausible life: rituals held, a few cancelled or moved, the rest to come. */
export function fillSample(
  writing: Writing,
  team: FoundingTeam,
  { locale, today }: { locale: Locale; today: string },
): void {
  insertSupervisor(writing, sample[locale].team.supervisor)
  const from = addDays(today, -pastDays)
  const templates = new Map(
    ritualTemplates(locale, from).map((template) => [template.key as string, template]),
  )
  for (const plan of sample.rituals) {
    const template = templates.get(plan.key)
    if (!template) throw new Error(`the sample names a template that does not exist: ${plan.key}`)
    const ritualId = insertRitual(writing, sampleDraft(plan, template, team, locale))
    const own = writing.database.select().from(series).where(eq(series.ritualId, ritualId)).all()
    for (const one of own) liveThrough(writing, one, plan, locale, today)
  }
  moveNext(writing, today)
}

function insertSupervisor({ database, at }: Writing, name: string): void {
  database
    .insert(people)
    .values({ id: uuidv7(), name, role: 'supervisor', createdAt: at, updatedAt: at })
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

/** Marks what is past as held, and every so many-th date as cancelled. */
function liveThrough(
  writing: Writing,
  one: SeriesRow,
  { cancelledEvery }: SampleRitual,
  locale: Locale,
  today: string,
): void {
  const { reasons } = sample[locale]
  expandStarts(one, one.startOn, today).forEach((originalStart, index) => {
    const isCancelled = cancelledEvery > 0 && (index + 1) % cancelledEvery === 0
    const reason = isCancelled ? (reasons[index % reasons.length] ?? '') : ''
    insertOccurrence(writing, one.id, originalStart, {
      state: isCancelled ? 'cancelled' : 'held',
      reason,
    })
  })
}

/** Moves one coming date of a fortnightly ritual by a day, so that a moved date is there to see. */
function moveNext({ database, at }: Writing, today: string): void {
  const fortnightly = database
    .select()
    .from(series)
    .where(and(eq(series.timeZone, sample.timeZone)))
    .all()
    .filter(({ rrule }) => rrule !== null && /WEEKLY;.*INTERVAL=2|INTERVAL=2;.*WEEKLY/.test(rrule))
  for (const one of fortnightly.slice(0, 1)) {
    const [next] = expandStarts(one, addDays(today, 2), addDays(today, 20))
    if (next === undefined) continue
    const day = next.slice(0, 10)
    // Away from the weekend: Friday goes back a day, any other day goes on.
    const isFriday = weekdayOf(day) === 'FR'
    const startOn = addDays(day, isFriday ? -1 : 1)
    insertOccurrence({ database, at }, one.id, next, {
      state: 'planned',
      reason: '',
      startOn,
      startTime: one.startTime,
    })
  }
}

type Exception = Pick<typeof occurrences.$inferInsert, 'state' | 'reason' | 'startOn' | 'startTime'>

function insertOccurrence(
  { database, at }: Writing,
  seriesId: string,
  originalStart: string,
  exception: Exception,
): void {
  const id = naturalId('occurrences', seriesId, originalStart)
  const lifetime = { createdAt: at, updatedAt: at }
  database
    .insert(occurrences)
    .values({ id, seriesId, originalStart, isExtra: false, ...exception, ...lifetime })
    .run()
}
