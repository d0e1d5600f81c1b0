import { library, type Shelved } from '../../../database/library'
import { readResources } from '../../../database/resources'
import { selectResources } from '../../../database/select-resources'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { creatorWords } from '../../../../preload/rules/creator-words'
import type { CitedResource } from '../../../../preload/rules/linked-blocks/linked-data'
import {
  countWithin,
  numberWithin,
  oneOf,
  resourcePicks,
  wordList,
} from '../../../../preload/rules/linked-blocks/linked-settings'
import type { LinkedSettings } from '../../../../preload/rules/linked-blocks/linked-marker'

const mostPicked = 100

/** Resources of a block: those picked, in their order; else the newest of a tag, or of those reviewed. */
export function readCitedResources(
  file: WorkspaceFile,
  settings: LinkedSettings,
  today: string,
): CitedResource[] {
  const pick = oneOf(settings['from'], resourcePicks)
  const count = numberWithin(settings['count'], countWithin, 3)
  const ids =
    pick === 'picked'
      ? wordList(settings['ids']).slice(0, mostPicked)
      : newest(file, pick, settings['tag'] ?? '', today).slice(0, count)
  return readResources(file.database, ids)
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ id, title, address, doi, creators, summary, licence }) => ({
      id,
      title,
      address: address === '' && doi !== '' ? `https://doi.org/${doi}` : address,
      authors: creators.map(creatorWords).join(', '),
      summary,
      licence,
    }))
}

/** The newest first; what is out of date is nothing to pass on. */
function newest(file: WorkspaceFile, pick: 'newest' | 'tag', tag: string, today: string) {
  const found = pick === 'newest' ? reviewed(file) : tagged(file, tag.trim(), today)
  return found.filter(({ state }) => state !== 'outOfDate').map(({ id }) => id)
}

function reviewed(file: WorkspaceFile): readonly Shelved[] {
  return library(file).filter(({ state }) => state === 'reviewed')
}

function tagged(file: WorkspaceFile, tag: string, today: string): readonly Shelved[] {
  return tag === '' ? [] : selectResources(file, { text: '', tags: [tag] }, today)
}
