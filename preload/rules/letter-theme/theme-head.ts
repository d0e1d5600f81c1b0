import type { LetterTheme } from '../../contract/letter-theme'
import { mixed, nearestReadable, readableOn } from './colour-mix'
import { fontStacks } from './font-stacks'

/** The comment before the `mj-attributes` that a theme writes. */
export const themeMarker = '<!-- veillee theme -->'
/** The comment before the `mj-style` of a theme: no attribute of MJML colours a link. */
export const styleMarker = '<!-- veillee theme style -->'

/** The space between the edge of a letter and its words. */
const sidePx = 32

type Attributes = Readonly<Record<string, string>>

/**
 * The `mj-attributes` of a theme, one element a line. Titles stay at 14 px: h1 to h3 take
 * 2, 1.5 and 1.17 times that by themselves, in every mail program.
 */
export function themeHead(theme: LetterTheme): string {
  const { surfaceColour, textColour, headingColour, accentColour, onAccentColour } = theme
  const [body, heading] = [fontStacks[theme.bodyFont], fontStacks[theme.headingFont]]
  const side = `0 ${sidePx}px`
  const button = { 'background-color': accentColour, color: onAccentColour }
  return element([
    tag('mj-all', { 'font-family': body }),
    tag('mj-section', { 'background-color': surfaceColour, padding: '8px 0' }),
    tag('mj-text', {
      color: textColour,
      'font-size': '16px',
      'line-height': '1.5',
      padding: side,
    }),
    tag('mj-table', {
      color: textColour,
      'font-size': '15px',
      'line-height': '1.5',
      padding: `8px ${sidePx}px`,
    }),
    tag('mj-image', { padding: `8px ${sidePx}px` }),
    tag('mj-button', {
      ...button,
      align: 'left',
      'border-radius': '5px',
      'font-size': '16px',
      'font-weight': '700',
      'inner-padding': '12px 22px',
      padding: `8px ${sidePx}px 16px`,
    }),
    tag('mj-divider', {
      'border-color': lineColour(theme),
      'border-width': '1px',
      padding: `16px ${sidePx}px`,
    }),
    tag('mj-social', { align: 'left', padding: `8px ${sidePx}px` }),
    look('veillee-title', {
      color: headingColour,
      'font-family': heading,
      'font-size': '14px',
      'line-height': '1.3',
    }),
    look('veillee-button', button),
    look('veillee-quote', {
      color: headingColour,
      'font-family': heading,
      'font-size': '18px',
      'font-style': 'italic',
    }),
    look('veillee-muted', { color: mutedColour(theme), 'font-size': '14px' }),
    look('veillee-band', { 'background-color': headingColour, padding: '16px 0' }),
    look('veillee-band-text', {
      color: readableOn(headingColour),
      'font-size': '14px',
      'line-height': '1.4',
    }),
    look('veillee-ground', { 'background-color': theme.backgroundColour, padding: '16px 0 24px' }),
    look('veillee-footer', {
      color: mutedColour(theme),
      'font-size': '13px',
      'line-height': '1.5',
    }),
  ])
}

/** The `mj-style` of a theme: the colour of links, and titles close to what they are titles of. */
export function themeStyle({ accentColour }: LetterTheme): string {
  const rules = [`a { color: ${accentColour}; }`, 'h1, h2, h3 { margin: 12px 0 0; }']
  return `<mj-style>${rules.join(' ')}</mj-style>`
}

/** For words of less weight: softer than the text, still read on the letter and around it. */
function mutedColour({ textColour, surfaceColour, backgroundColour }: LetterTheme): string {
  const soft = mixed(textColour, surfaceColour, 0.3)
  return nearestReadable(soft, [surfaceColour, backgroundColour], 4.5) ?? textColour
}

function lineColour({ textColour, surfaceColour }: LetterTheme): string {
  return mixed(textColour, surfaceColour, 0.85)
}

function look(name: string, attributes: Attributes): string {
  return tag('mj-class', { name, ...attributes })
}

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return `<${name}${written.join('')} />`
}

function element(lines: readonly string[]): string {
  return ['<mj-attributes>', ...lines.map((line) => `  ${line}`), '</mj-attributes>'].join('\n')
}
