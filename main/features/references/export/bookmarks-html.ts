import type { Resource } from '../../../../preload/contract/resource-shapes'
import { escapeHtml } from '../../../rules/bibliography/rich-text'
import { tagLine } from './tag-line'
import type { Branch } from './library-tree'

/**
 * Bookmarks as browsers exchange them (the Netscape format): collections as folders, the day each
 * was collected, tags and summary. What has no address cannot be in it.
 */
export function bookmarksHtml(tree: Branch, title: string): string {
  const name = escapeHtml(oneLine(title))
  return [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    `<TITLE>${name}</TITLE>`,
    `<H1>${name}</H1>`,
    ...listOf(tree, ''),
    '',
  ].join('\n')
}

function listOf({ resources, branches }: Branch, indent: string): string[] {
  const inner = `${indent}    `
  return [
    `${indent}<DL><p>`,
    ...branches
      .filter(hasAddress)
      .flatMap((branch) => [
        `${inner}<DT><H3>${escapeHtml(oneLine(branch.title))}</H3>`,
        ...listOf(branch, inner),
      ]),
    ...resources.filter(({ address }) => address !== '').flatMap((one) => bookmark(one, inner)),
    `${indent}</DL><p>`,
  ]
}

function bookmark(resource: Resource, indent: string): string[] {
  const { address, title, addedAt, updatedAt, tags, summary } = resource
  const attributes = [
    `HREF="${escapeHtml(address)}"`,
    `ADD_DATE="${secondsOf(addedAt)}"`,
    `LAST_MODIFIED="${secondsOf(updatedAt)}"`,
    ...(tags.length > 0 ? [`TAGS="${escapeHtml(tagLine(tags, ','))}"`] : []),
  ]
  const link = `${indent}<DT><A ${attributes.join(' ')}>${escapeHtml(oneLine(title))}</A>`
  return summary === '' ? [link] : [link, `${indent}<DD>${escapeHtml(summary)}`]
}

/** A folder of which nothing has an address would be empty. */
function hasAddress({ resources, branches }: Branch): boolean {
  return resources.some(({ address }) => address !== '') || branches.some(hasAddress)
}

function secondsOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
