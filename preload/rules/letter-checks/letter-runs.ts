import { contentOf } from '../mjml/letter-blocks'
import type { MjmlDocument, MjmlNode } from '../mjml/mjml-node'
import { cssColour } from './css-colour'
import { type GivenAttributes, givenAttributes } from './given-attributes'
import { htmlRuns, type Run } from './html-runs'
import { declarationsOf, type Painted, paint } from './painting'
import { isHidden } from './letter-parts'
import { styleRules } from './style-rules'

/** Words of a letter as they are painted, and the element that holds them. */
export interface LetterRun extends Run {
  node: MjmlNode
}

/** What mjml gives words nobody coloured. */
const unset: Readonly<Record<string, { colour: string; sizePx: number }>> = {
  'mj-accordion-text': { colour: '#000000', sizePx: 13 },
  'mj-accordion-title': { colour: '#000000', sizePx: 13 },
  'mj-button': { colour: '#ffffff', sizePx: 13 },
  'mj-navbar-link': { colour: '#000000', sizePx: 13 },
  'mj-social-element': { colour: '#333333', sizePx: 13 },
  'mj-table': { colour: '#000000', sizePx: 13 },
  'mj-text': { colour: '#000000', sizePx: 13 },
}
const buttonGround = '#414141'
const holdingGround: ReadonlySet<string> = new Set([
  'mj-body',
  'mj-wrapper',
  'mj-section',
  'mj-column',
  'mj-group',
  'mj-hero',
])

/** Reads how the words of a letter are painted: theme, classes, attributes and styles resolved. */
export function letterRuns(document: MjmlDocument): LetterRun[] {
  const given = givenAttributes(document)
  const rules = styleRules(document)
  const runs: LetterRun[] = []
  const walk = (node: MjmlNode, above: string | null) => {
    if (node.name === 'mj-head' || isHidden(node)) return
    const ground = groundOf(node, above, given)
    const usual = unset[node.name]
    if (usual !== undefined && node.content !== null) {
      const around = paintedBy(node, usual, ground, given)
      const html = contentOf(document.source, node)
      // A button is a link that has its own colour.
      const inside = node.name === 'mj-button' ? rules.filter(({ tag }) => tag !== 'a') : rules
      for (const rule of rules.filter(
        ({ tag, className }) => tag === null && hasClass(node, className),
      )) {
        paint(around, rule.declarations, null)
      }
      for (const run of htmlRuns(html, node.content.from, around, inside))
        runs.push({ ...run, node })
    }
    for (const child of node.children) walk(child, ground)
  }
  for (const node of document.nodes) walk(node, '#ffffff')
  return runs
}

function hasClass(node: MjmlNode, className: string | null): boolean {
  const given = node.attributes.find(({ name }) => name === 'css-class')?.value ?? ''
  return className !== null && given.split(/\s+/).includes(className)
}

/** Null behind words that lie on an image: nobody can tell. */
function groundOf(node: MjmlNode, above: string | null, given: GivenAttributes): string | null {
  if (node.name === 'mj-button') return colourIn(given(node, 'background-color'), buttonGround)
  const own = holdingGround.has(node.name)
    ? (given(node, 'inner-background-color') ?? given(node, 'background-color'))
    : given(node, 'container-background-color')
  if (given(node, 'background-url')) return null
  return colourIn(own, above)
}

function colourIn(value: string | null, unsaid: string | null): string | null {
  return value === null || value === 'transparent' || value === '' ? unsaid : cssColour(value)
}

function paintedBy(
  node: MjmlNode,
  usual: { colour: string; sizePx: number },
  ground: string | null,
  given: GivenAttributes,
): Painted {
  const painted: Painted = {
    colour: colourIn(given(node, 'color'), usual.colour),
    colourAt: 'element',
    ground,
    sizePx: usual.sizePx,
    isBold: false,
  }
  const style = ['font-size', 'font-weight'].map((name) => `${name}:${given(node, name) ?? ''}`)
  paint(painted, declarationsOf(style.join(';')), 'element')
  return painted
}
