import type { Resource } from '../../../../preload/contract/resource-shapes'
import type { Locale } from '../../../../preload/contract/shapes'
import { libraryWord } from '../../../../preload/rules/library-words'
import { escapeHtml } from '../../../rules/bibliography/rich-text'
import type { PageGroup } from './page-groups'
import { pageStyle } from './page-style'
import { shownResource } from './shown-resource'

type Words = Record<string, string>

interface Page {
  title: string
  groups: readonly PageGroup[]
  words: Words
  locale: Locale
}

/** One file to share: no script, nothing fetched, and a policy of its own that says so. */
export function htmlPage({ title, groups, words, locale }: Page): string {
  const body = groups.map((group, index) => section(group, index, words, locale)).join('\n')
  const name = escapeHtml(title)
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${name}</h1>
</header>
${contents(groups, words)}
<main>
${body === '' ? `<p>${escapeHtml(libraryWord(words, 'empty'))}</p>` : body}
</main>
</body>
</html>
`
}

function contents(groups: readonly PageGroup[], words: Words): string {
  if (groups.length < 2) return ''
  const links = groups.map(
    ({ title, depth, resources }, index) =>
      `<li style="padding-inline-start:${depth}rem"><a href="#p${index + 1}">${escapeHtml(title)}</a>${
        resources.length === 0 ? '' : ` (${resources.length})`
      }</li>`,
  )
  const heading = escapeHtml(libraryWord(words, 'contents'))
  return `<nav aria-labelledby="contents">
<h2 id="contents">${heading}</h2>
<ul>
${links.join('\n')}
</ul>
</nav>`
}

function section(
  { title, depth, resources }: PageGroup,
  index: number,
  words: Words,
  locale: Locale,
): string {
  const level = Math.min(2 + depth, 6)
  const anchor = `p${index + 1}`
  return `<section aria-labelledby="${anchor}">
<h${level} id="${anchor}">${escapeHtml(title)}</h${level}>
${resources.map((one) => article(one, words, locale)).join('\n')}
</section>`
}

function article(resource: Resource, words: Words, locale: Locale): string {
  const { title, link, about, summary, rights, attribution } = shownResource(resource, locale)
  const name = escapeHtml(title)
  const language = resource.language === '' ? '' : ` lang="${escapeHtml(resource.language)}"`
  const linked =
    link === '' ? name : `<a href="${escapeHtml(link)}" rel="noopener noreferrer">${name}</a>`
  const deed =
    rights === null || rights.deed === ''
      ? escapeHtml(rights?.name ?? libraryWord(words, 'unknownRights'))
      : `<a href="${escapeHtml(rights.deed)}" rel="license noreferrer">${escapeHtml(rights.name)}</a>`
  const lines = [
    `<p class="title"${language}>${linked}</p>`,
    about && `<p class="about">${escapeHtml(about)}</p>`,
    summary && `<p class="summary">${escapeHtml(summary)}</p>`,
    `<p class="rights">${said(words, 'rights')}${deed}</p>`,
    attribution && `<p class="credit">${said(words, 'attribution')}${escapeHtml(attribution)}</p>`,
  ]
  return `<article>\n${lines.filter((line) => line !== '').join('\n')}\n</article>`
}

/** « Droits : », its colon in the words. */
function said(words: Words, key: 'rights' | 'attribution'): string {
  return `${escapeHtml(libraryWord(words, key))} `
}
