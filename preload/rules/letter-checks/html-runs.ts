import { Parser } from 'htmlparser2'
import type { Range } from '../mjml/mjml-node'
import { cssColour } from './css-colour'
import { declarationsOf, type Painted, paint } from './painting'
import type { StyleRule } from './style-rules'

export interface Run extends Range, Painted {}

const headingScale: Readonly<Record<string, number>> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h4: 1,
  h5: 0.83,
  h6: 0.67,
}
const bold: ReadonlySet<string> = new Set(['b', 'strong', 'th', ...Object.keys(headingScale)])
/** What browsers and mail programs give a link nobody coloured. */
const linkColour = '#0000ee'
const empty: ReadonlySet<string> = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr'])

/** The runs of words of HTML that starts at `offset` of the source, each as it is painted. */
export function htmlRuns(
  html: string,
  offset: number,
  around: Painted,
  rules: readonly StyleRule[],
): Run[] {
  const runs: Run[] = []
  const painted: Painted[] = [around]
  const parser = new Parser({
    onopentag(name, attributes) {
      if (empty.has(name)) return
      const tagAt = { from: offset + parser.startIndex, to: offset + parser.endIndex + 1 }
      const above = painted.at(-1) ?? around
      painted.push(paintedIn(above, { name, attributes, tagAt }, rules, html, offset))
    },
    onclosetag(name) {
      if (!empty.has(name) && painted.length > 1) painted.pop()
    },
    ontext(text) {
      if (text.trim() === '') return
      const now = painted.at(-1) ?? around
      runs.push({ ...now, from: offset + parser.startIndex, to: offset + parser.endIndex + 1 })
    },
  })
  parser.write(html)
  parser.end()
  return runs
}

interface OpenTag {
  name: string
  attributes: Readonly<Record<string, string>>
  tagAt: Range
}

function paintedIn(
  above: Painted,
  { name, attributes, tagAt }: OpenTag,
  rules: readonly StyleRule[],
  html: string,
  offset: number,
): Painted {
  const classes = (attributes['class'] ?? '').split(/\s+/)
  const painted = { ...above, isBold: above.isBold || bold.has(name) }
  painted.sizePx = above.sizePx * (headingScale[name] ?? 1)
  if (name === 'a') Object.assign(painted, { colour: linkColour, colourAt: null })
  for (const rule of rules) {
    if (rule.tag !== null && rule.tag !== name) continue
    if (rule.className !== null && !classes.includes(rule.className)) continue
    paint(painted, rule.declarations, null)
  }
  const { bgcolor, color, style = '' } = attributes
  if (bgcolor !== undefined) painted.ground = cssColour(bgcolor)
  if (color !== undefined) Object.assign(painted, { colour: cssColour(color), colourAt: null })
  const tag = html.slice(tagAt.from - offset, tagAt.to - offset)
  paint(painted, declarationsOf(style), colourRange(tag, tagAt.from))
  return painted
}

/** Where a style writes the colour of words, in a tag that starts at `from`. */
function colourRange(tag: string, from: number): Range | null {
  const match = /\sstyle\s*=\s*(?:"(?:[^"]*[;\s])?|'(?:[^']*[;\s])?)color\s*:\s*([^;"']+)/i.exec(
    tag,
  )
  if (match === null) return null
  const value = (match[1] ?? '').replace(/\s*!important\s*$/i, '').trimEnd()
  const at = from + match.index + match[0].length - (match[1] ?? '').length
  return { from: at, to: at + value.length }
}
