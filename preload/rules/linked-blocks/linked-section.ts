import { readMjml } from '../mjml/read-mjml'
import { saidInHtml } from './safe-html'

/** One line of a linked block: its key, and its HTML on one line. */
export interface LinkedLine {
  key: string
  html: string
}

/** What a linked block says today. */
export interface LinkedContent {
  heading: string
  /** Rows of a table, items of a list, or paragraphs; nothing of those that hold no line. */
  parts: readonly LinkedPart[]
  /** What stands there when no part holds a line. */
  emptySentence: string
  itemCount: number
}

interface LinkedPart {
  shape: 'table' | 'list' | 'paragraphs'
  /** Said above it; empty for none. */
  title: string
  lines: readonly LinkedLine[]
}

/** A linked block as one section that follows the look of the letter. */
export function linkedSection({ heading, parts, emptySentence }: LinkedContent): string {
  const held = parts.filter(({ lines }) => lines.length > 0)
  const body =
    held.length > 0
      ? held.flatMap(partLines)
      : textLines('veillee-muted', [`<p>${saidInHtml(emptySentence)}</p>`])
  return [
    '<mj-section>',
    '  <mj-column>',
    ...indented(2, [...textLines('veillee-title', [`<h2>${saidInHtml(heading)}</h2>`]), ...body]),
    '  </mj-column>',
    '</mj-section>',
  ].join('\n')
}

function partLines({ shape, title, lines }: LinkedPart): string[] {
  const above = title === '' ? [] : textLines('veillee-title', [`<h3>${saidInHtml(title)}</h3>`])
  const marked = lines.flatMap(({ key, html }) => [`<!-- veillee item ${key} -->`, html])
  switch (shape) {
    case 'table':
      return [...above, '<mj-table role="presentation">', ...indented(1, marked), '</mj-table>']
    case 'list':
      return [...above, ...textLines(null, ['<ul>', ...indented(1, marked), '</ul>'])]
    case 'paragraphs':
      return [...above, ...textLines(null, marked)]
  }
}

function textLines(look: string | null, lines: readonly string[]): string[] {
  const open = look === null ? '<mj-text>' : `<mj-text mj-class="${look}">`
  const [only = ''] = lines
  if (lines.length === 1) return [`${open}${only}</mj-text>`]
  return [open, ...indented(1, lines), '</mj-text>']
}

function indented(levels: number, lines: readonly string[]): string[] {
  return lines.map((line) => '  '.repeat(levels) + line)
}

/**
 * A section written the way another one stands in its document: its opening tag, with what
 * somebody set or hid there, its indentation and its line breaks.
 */
export function laidLike(section: string, current: string): string {
  if (current === '') return section
  const [known] = readMjml(current).nodes
  const isSection = known?.name === 'mj-section' && known.content !== null
  const open = isSection ? current.slice(known.open.from, known.open.to) : '<mj-section>'
  const indent = /\n([ \t]*)<\/mj-section>\s*$/.exec(current)?.[1] ?? ''
  const lineBreak = current.includes('\r\n') ? '\r\n' : '\n'
  return open + section.slice('<mj-section>'.length).replaceAll('\n', lineBreak + indent)
}
