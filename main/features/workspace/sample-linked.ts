import { agendaBlock } from '../../../preload/rules/linked-blocks/agenda-block'
import type { AgendaDate } from '../../../preload/rules/linked-blocks/linked-data'
import { linkedMarker } from '../../../preload/rules/linked-blocks/linked-marker'
import { linkedSection } from '../../../preload/rules/linked-blocks/linked-section'
import { startingSettings } from '../../../preload/rules/linked-blocks/linked-settings'
import { resourcesBlock } from '../../../preload/rules/linked-blocks/resources-block'
import { creatorWords } from '../../../preload/rules/creator-words'
import { addDays } from '../../../preload/rules/local-day'
import { readResources } from '../../database/resources'
import { workspaceRow } from '../../database/workspace-row'
import { placeAndLink } from '../../rules/calendar-words'
import { expandStarts } from '../../rules/recurrence'
import type { SampleLife } from './sample-life'
import type { SampleRitual, SampleSeries } from './sample-rituals'

const agendaDays = 30

/** The rituals of the sample with their dates. */
export type SampleCalendar = readonly { plan: SampleRitual; series: readonly SampleSeries[] }[]

/** The agenda as it was filled on a day: what moved since is for the letter to say. */
export function sampleAgenda(
  { writing, locale }: SampleLife,
  rituals: SampleCalendar,
  on: string,
): string {
  const dates = rituals
    .flatMap(({ series }) => series)
    .flatMap(({ row, ritual, mode }) =>
      expandStarts(row, on, addDays(on, agendaDays)).map((start): AgendaDate => ({
        key: `${row.id}:${start}`,
        start,
        title: row.titleOverride ?? ritual.title,
        theme: '',
        mode,
        ...placeAndLink(row.place, row.link),
      })),
    )
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
  const { modeWords } = workspaceRow(writing.database)
  const manner = { days: agendaDays, hasLinks: false, modeWords }
  const settings = { ...startingSettings.agenda, links: 'no' }
  const content = agendaBlock(dates, manner, on, locale)
  return `${linkedMarker('agenda', settings)}\n${linkedSection(content)}`
}

/** Resources that were shared by a day, the latest first. */
export function sampleResources({ writing, locale, library }: SampleLife, on: string): string {
  const ids = library
    .filter(({ isShared, addedOn }) => isShared && addedOn <= on)
    .toSorted((a, b) => (a.addedOn < b.addedOn ? 1 : -1))
    .slice(0, 3)
    .map(({ id }) => id)
  const rows = readResources(writing.database, ids).map(({ creators, ...resource }) => ({
    ...resource,
    authors: creators.map(creatorWords).join(', '),
  }))
  const content = resourcesBlock(rows, { hasSummary: false }, locale)
  const settings = { ...startingSettings.resources, from: 'picked', ids: ids.join(' ') }
  return `${linkedMarker('resources', settings)}\n${linkedSection(content)}`
}
