import type { Resource } from '../../../../preload/contract/resource-shapes'
import type { Locale } from '../../../../preload/contract/shapes'
import { libraryWord } from '../../../../preload/rules/library-words'
import type { PageGroup } from './page-groups'
import { shownResource } from './shown-resource'

type Words = Record<string, string>

interface List {
  title: string
  groups: readonly PageGroup[]
  words: Words
  locale: Locale
}

/** The same page as Markdown: a heading a group, a line a resource. */
export function markdownList({ title, groups, words, locale }: List): string {
  const parts = groups.flatMap(({ title: name, depth, resources }) => [
    `${'#'.repeat(Math.min(2 + depth, 6))} ${markdown(name)}`,
    ...(resources.length === 0
      ? []
      : [resources.map((one) => item(one, words, locale)).join('\n')]),
  ])
  const body = parts.length === 0 ? [markdown(libraryWord(words, 'empty'))] : parts
  return [`# ${markdown(title)}`, ...body, ''].join('\n\n').replace(/\n+$/, '\n')
}

function item(resource: Resource, words: Words, locale: Locale): string {
  const { title, link, about, summary, rights, attribution } = shownResource(resource, locale)
  const name = markdown(title)
  const linked = link === '' ? `**${name}**` : `[${name}](<${destination(link)}>)`
  const deed = rights?.deed ?? ''
  const licence = markdown(rights?.name ?? libraryWord(words, 'unknownRights'))
  const lines = [
    `- ${linked}${about === '' ? '' : `. ${markdown(about)}`}`,
    ...(summary === '' ? [] : [markdown(summary)]),
    `${markdown(libraryWord(words, 'rights'))} ${deed === '' ? licence : `[${licence}](<${destination(deed)}>)`}`,
    ...(attribution === ''
      ? []
      : [`${markdown(libraryWord(words, 'attribution'))} ${markdown(attribution)}`]),
  ]
  // Two blanks at the end keep the lines apart; two at the start keep them in the item.
  return lines.join('  \n  ')
}

/** Text on one line, every sign that Markdown or HTML would take for its own made plain. */
function markdown(text: string): string {
  return text
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~!&^$=]/g, String.raw`\$&`)
    .replace(/^([-+])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
}

/** An address between < and >: what would end it is encoded, and no entity is read in it. */
function destination(address: string): string {
  return address
    .replaceAll(/[<>\\\s]/g, (sign) => encodeURIComponent(sign))
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
}
