import type { LinkedName } from '../../contract/letter-linked'
import type { Locale } from '../../contract/shapes'
import { linkedMarker, type LinkedSettings } from '../linked-blocks/linked-marker'
import { startingSettings } from '../linked-blocks/linked-settings'

/** What the words of a template may name. */
interface TemplatePlace {
  /** As HTML. */
  community: string
  /** November 2026. */
  month: string
  year: string
}

/** The words of a starter letter in one language; HTML, save for the subject and the preheader. */
export interface TemplateWords {
  subject: string
  preheader: string
  /** Beside the name of the community, in its header: « Lettre n° 1 ». */
  issue: string
  sections: readonly string[]
}

export type Template = (place: TemplatePlace) => TemplateWords

/** A section of one column. */
export function section(...blocks: readonly string[]): string {
  return element('mj-section', element('mj-column', blocks.join('\n')))
}

export function heading(level: 1 | 2 | 3, words: string): string {
  return `<mj-text mj-class="veillee-title"><h${level}>${words}</h${level}></mj-text>`
}

export function text(...paragraphs: readonly string[]): string {
  return element('mj-text', paragraphs.map((words) => `<p>${words}</p>`).join('\n'))
}

export function list(...items: readonly string[]): string {
  const lines = items.map((words) => `  <li>${words}</li>`).join('\n')
  return element('mj-text', `<ul>\n${lines}\n</ul>`)
}

export function muted(words: string): string {
  return `<mj-text mj-class="veillee-muted"><p>${words}</p></mj-text>`
}

export function quote(words: string): string {
  return `<mj-text mj-class="veillee-quote"><blockquote>${words}</blockquote></mj-text>`
}

/** Its address is left for whoever writes: a check says so until then. */
export function button(words: string): string {
  return `<mj-button mj-class="veillee-button" href="">${words}</mj-button>`
}

export const divider = section('<mj-divider />')

/** A block that the workspace fills when the letter is made, and again on demand. */
export function linked(name: LinkedName, settings: LinkedSettings = {}): string {
  const marker = linkedMarker(name, { ...startingSettings[name], ...settings })
  return `${marker}\n<mj-section>\n  <mj-column></mj-column>\n</mj-section>`
}

/** An element whose content stands on lines of its own. */
export function element(tag: string, content: string): string {
  const name = /^[\w-]+/.exec(tag)?.[0] ?? tag
  return `<${tag}>\n${indented(content)}\n</${name}>`
}

/** Words as HTML says them. */
export function asHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** novembre 2026 · November 2026, of a local day. */
export function monthOf(day: string, language: Locale): string {
  const zone = language === 'fr' ? 'fr-FR' : 'en-GB'
  const style = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(zone, style).format(new Date(`${day}T00:00Z`))
}

function indented(markup: string): string {
  return markup
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')
}
