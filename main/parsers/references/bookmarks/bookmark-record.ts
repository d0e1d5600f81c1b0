import { fitDraft, type FoundProblem } from '../../../rules/fit-draft'
import { readAddress } from '../../../rules/read-address'
import { readSource } from '../../../rules/read-source'
import { readTags } from '../../../rules/read-tags'
import type { ReadReference } from '../../../rules/reference-messages'
import { recordOf, shownPart } from '../reading'
import { readBookmarkDate } from '../../../rules/bookmark-date'

/** A bookmark as it stands in its file. */
export interface Bookmark {
  attributes: Record<string, string>
  title: string
  description: string
  folders: string[]
  line: number
  /** It lies among what was read. */
  isArchived: boolean
}

/** What a bookmark becomes: a resource, a source where it has a feed, or nothing and why. */
export function recordOfBookmark(bookmark: Bookmark): Omit<ReadReference, 'record'> {
  const { attributes, folders, line, isArchived } = bookmark
  const title = bookmark.title.replaceAll(/\s+/g, ' ').trim()
  const href = attributes['href'] ?? ''
  const shown = { title: shownPart(title), address: shownPart(href), folders, line }
  const feed = attributes['feedurl'] ?? ''
  if (feed !== '') return recordOf({ ...shown, ...readSource(title, feed, href, folders, '') })
  const summary = tidied(bookmark.description || (attributes['description'] ?? ''))
  const read = readAddress(href)
  const problems: FoundProblem[] = []
  if ('problem' in read) {
    problems.push({ problem: read.problem, detail: shownPart(href) })
    // A note of one's own, kept among bookmarks, has an address only where it was kept.
    const isNote = read.problem === 'noAddress' && summary !== '' && title !== ''
    if (!isNote) return recordOf({ ...shown, outcome: 'skipped', problems })
  }
  const addedAt = readBookmarkDate(attributes['add_date'] ?? attributes['time_added'])
  if (addedAt === null) {
    const detail = attributes['add_date'] ?? attributes['time_added'] ?? ''
    problems.push({ problem: 'badDate', detail: shownPart(detail) })
  }
  const tags = readTags(attributes['tags'] ?? attributes['labels'] ?? '')
  const { draft, problems: found } = fitDraft({
    type: 'problem' in read ? 'document' : 'link',
    title,
    address: 'problem' in read ? '' : read.address,
    ...(summary === '' ? {} : { summary }),
    ...(addedAt ? { addedAt } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(isArchived ? { state: 'reviewed' as const } : {}),
  })
  problems.push(...found)
  return recordOf({ ...shown, outcome: draft ? 'read' : 'error', draft, problems })
}

/** The lines of a description, without the indent they all share nor the blanks around. */
function tidied(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((one) => one.trimEnd())
  return lines.join('\n').trim()
}
