import type { Source, SourceRhythm } from '../../../../preload/contract/sources'
import { escapeHtml } from '../../../rules/bibliography/rich-text'

const rhythms = ['weekly', 'fortnightly', 'monthly', 'quarterly'] as const satisfies SourceRhythm[]

/** The sources followed as OPML 2.0, grouped by how often they are looked at. */
export function opml(
  sources: readonly Source[],
  title: string,
  wordOf: (rhythm: SourceRhythm) => string,
): string {
  const groups = rhythms.flatMap((rhythm) => {
    const own = sources.filter((source) => source.rhythm === rhythm)
    if (own.length === 0) return []
    return [
      `    <outline text=${attribute(wordOf(rhythm))}>`,
      ...own.map((source) => `      ${outline(source)}`),
      '    </outline>',
    ]
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${xmlText(title)}</title>`,
    '  </head>',
    '  <body>',
    ...groups,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

function outline({ name, address, feed, note }: Source): string {
  const attributes = [
    // A source without a feed is an address to look at.
    ['type', feed === '' ? 'link' : 'rss'],
    ['text', name],
    ['title', name],
    ['xmlUrl', feed],
    ['htmlUrl', address],
    ['url', feed === '' ? address : ''],
    ['description', note],
  ] as const
  const given = attributes.filter(([, value]) => value !== '')
  return `<outline ${given.map(([key, value]) => `${key}=${attribute(value)}`).join(' ')}/>`
}

/** Line breaks inside an attribute are kept only as references. */
function attribute(text: string): string {
  return `"${xmlText(text).replaceAll('\n', '&#10;')}"`
}

/** XML has no way to hold most control characters. */
function xmlText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- those are what is meant
  return escapeHtml(text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''))
}
