import type { LetterTemplate } from '../../../preload/contract/letter-shapes'
import { addDays, weekdayOf } from '../../../preload/rules/local-day'
import sample from '../../../resources/sample.json'
import letters from '../../../resources/sample-letters.json'
import { eq } from 'drizzle-orm'
import { citedResources, setCited } from '../../database/letter-resources'
import { insertLetter, insertVersion, type VersionWriting } from '../../database/letters'
import { letters as table } from '../../database/schema'
import { toInstant } from '../../rules/recurrence'
import type { FoundingTeam } from './founding'
import { sampleLetterSource } from './sample-letter-source'
import type { SampleLife } from './sample-life'
import { sampleAgenda, type SampleCalendar, sampleResources } from './sample-linked'

/** One letter that has left, one that is ready, one being written. */
export function insertSampleLetters(
  life: SampleLife,
  team: FoundingTeam,
  calendar: SampleCalendar,
): void {
  const { today } = life
  const writing: VersionWriting = { ...life.writing, authorId: team.authorId }
  const begun = addDays(today, -36)
  insertSent(life, writing, [sampleAgenda(life, calendar, begun), sampleResources(life, begun)])
  insert(life, writing, { key: 'ready', template: 'callForContributions', inDays: 2, blocks: [] })
  const blocks = [sampleAgenda(life, calendar, today), sampleResources(life, today)]
  insert(life, writing, { key: 'draft', template: 'monthly', inDays: 6, blocks })
}

interface Planned {
  key: keyof (typeof letters)['fr']
  template: LetterTemplate
  inDays: number
  blocks: readonly string[]
}

function insert(
  { locale, today }: SampleLife,
  writing: VersionWriting,
  { key, template, inDays, blocks }: Planned,
): { id: string; source: string; plannedOn: string } {
  const told = letters[locale][key]
  const plannedOn = workday(addDays(today, inDays))
  const communityName = sample[locale].name
  const begun = inDays < 0 ? plannedOn : today
  const setting = { locale, template, communityName, today: begun, blocks }
  const source = sampleLetterSource(told, setting)
  const content = { source, textOverrides: [] }
  const planned = { plannedOn, plannedTime: '10:00' }
  const id = insertLetter(writing, {
    title: told.title,
    language: locale,
    template,
    ...planned,
    content,
  })
  if (key === 'ready') {
    insertVersion(writing, id, 'ready', content)
    writing.database.update(table).set({ state: 'ready' }).where(eq(table.id, id)).run()
  }
  return { id, source, plannedOn }
}

function insertSent(life: SampleLife, writing: VersionWriting, blocks: readonly string[]): void {
  const { id, source, plannedOn } = insert(life, writing, {
    key: 'sent',
    template: 'monthly',
    inDays: -33,
    blocks,
  })
  const { database } = writing
  const sentAt = toInstant(`${plannedOn}T10:04`, sample.timeZone)
  const audienceCount = life.people.length
  const fields = { state: 'sent', sentAt, audienceCount } as const
  database.update(table).set(fields).where(eq(table.id, id)).run()
  setCited(writing, id, citedResources(database, source))
}

/** Nobody sends a letter on a weekend: it leaves on the Monday after. */
function workday(day: string): string {
  const days = { SA: 2, SU: 1 } as Partial<Record<string, number>>
  return addDays(day, days[weekdayOf(day)] ?? 0)
}
