import type { FilledBlock, LinkedBlock } from '../../../../preload/contract/letter-linked'
import type { Locale } from '../../../../preload/contract/shapes'
import { agendaBlock } from '../../../../preload/rules/linked-blocks/agenda-block'
import { figuresBlock } from '../../../../preload/rules/linked-blocks/figures-block'
import { linkedChanges } from '../../../../preload/rules/linked-blocks/linked-items'
import {
  laidLike,
  type LinkedContent,
  linkedSection,
} from '../../../../preload/rules/linked-blocks/linked-section'
import { agendaSettings } from '../../../../preload/rules/linked-blocks/linked-settings'
import { minutesBlock } from '../../../../preload/rules/linked-blocks/minutes-block'
import { newcomersBlock } from '../../../../preload/rules/linked-blocks/newcomers-block'
import { resourcesBlock } from '../../../../preload/rules/linked-blocks/resources-block'
import { thanksBlock } from '../../../../preload/rules/linked-blocks/thanks-block'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { workspaceRow } from '../../../database/workspace-row'
import { readAgenda } from './read-agenda'
import { readFigures } from './read-figures'
import { readMinutes } from './read-minutes'
import { readNewcomers } from './read-newcomers'
import { readCitedResources } from './read-resources'
import { readThanks } from './read-thanks'

interface Filling {
  blocks: readonly LinkedBlock[]
  language: Locale
  today: string
}

/** Linked blocks as they would be today, each laid out as it stands in its letter. */
export function fillLinked(
  file: WorkspaceFile,
  { blocks, language, today }: Filling,
): FilledBlock[] {
  return blocks.map(({ name, settings, current }) => {
    const content = contentOf(file, { name, settings }, language, today)
    const heading = settings['title']?.trim() || content.heading
    const source = laidLike(linkedSection({ ...content, heading }), current)
    const changes = current === '' ? [] : linkedChanges(current, source)
    return { source, itemCount: content.itemCount, changes }
  })
}

function contentOf(
  file: WorkspaceFile,
  { name, settings }: Pick<LinkedBlock, 'name' | 'settings'>,
  language: Locale,
  today: string,
): LinkedContent {
  switch (name) {
    case 'agenda': {
      const asked = agendaSettings(settings)
      const { modeWords } = workspaceRow(file.database)
      const dates = readAgenda(file, asked, today)
      return agendaBlock(dates, { ...asked, modeWords }, today, language)
    }
    case 'resources': {
      const cited = readCitedResources(file, settings, today)
      return resourcesBlock(cited, { hasSummary: settings['summary'] === 'yes' }, language)
    }
    case 'minutes':
      return minutesBlock(readMinutes(file.database, settings), language)
    case 'thanks':
      return thanksBlock(readThanks(file.database, settings, today), language)
    case 'figures':
      return figuresBlock(readFigures(file, settings, today), language)
    case 'newcomers':
      return newcomersBlock(readNewcomers(file, settings, today), language)
  }
}
