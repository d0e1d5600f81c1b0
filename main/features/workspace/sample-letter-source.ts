import type { LetterTemplate } from '../../../preload/contract/letter-shapes'
import type { Locale } from '../../../preload/contract/shapes'
import { defaultLetterTheme } from '../../../preload/rules/letter-theme/default-theme'
import { heading, section, text } from '../../../preload/rules/letter-templates/template-parts'
import { templateSource } from '../../../preload/rules/letter-templates/template-source'
import { contentOf, letterBlocks } from '../../../preload/rules/mjml/letter-blocks'
import { readMjml } from '../../../preload/rules/mjml/read-mjml'

/** What a letter of the sample says. */
export interface ToldLetter {
  title: string
  subject: string
  preheader: string
  heading: string
  paragraphs: string[]
  closing: string
}

interface Setting {
  locale: Locale
  template: LetterTemplate
  communityName: string
  /** The day it was begun. */
  today: string
  /** Blocks filled from the workspace, between its words and its closing. */
  blocks: readonly string[]
}

/** A letter of the sample in the look of a starter one: its header and its foot, words of its own. */
export function sampleLetterSource(told: ToldLetter, setting: Setting): string {
  const { locale: language, template, communityName, today, blocks } = setting
  const theme = defaultLetterTheme
  const base = templateSource(template, { language, theme, communityName, today })
  const held = letterBlocks(readMjml(base))
  const [first, last] = [held[0], held.at(-1)]
  if (!first || !last) throw new Error('a starter letter without its header or its foot')
  const body = [
    section(heading(1, told.heading), text(...told.paragraphs)),
    ...blocks,
    section(text(told.closing)),
  ]
  const number = /\d+$/.exec(told.title)?.[0] ?? ''
  const source = `${base.slice(0, first.node.to)}\n${indented(body.join('\n'))}\n    ${base.slice(last.node.from)}`
  return said(said(source, 'mj-title', told.subject), 'mj-preview', told.preheader).replaceAll(
    /\[(?:numéro|number)\]/g,
    number,
  )
}

/** The same document with other words in an element of its head. */
function said(source: string, name: string, words: string): string {
  const root = readMjml(source).nodes.find((node) => node.name === 'mjml')
  const head = root?.children.find((node) => node.name === 'mj-head')
  const node = head?.children.find((one) => one.name === name)
  if (!node?.content) throw new Error(`a starter letter without ${name}`)
  if (contentOf(source, node) === words) return source
  return source.slice(0, node.content.from) + words + source.slice(node.content.to)
}

function indented(lines: string): string {
  return lines
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}
