import type { Range } from '../mjml/mjml-node'
import { cssColour } from './css-colour'

/** How a run of words is painted. */
export interface Painted {
  /** Null where nobody can tell. */
  colour: string | null
  /** Where its colour is written; null where it comes from a style sheet or the mail program. */
  colourAt: Range | 'element' | null
  ground: string | null
  sizePx: number
  isBold: boolean
}

/** Applies declarations, the last of each name counting. */
export function paint(
  painted: Painted,
  declarations: ReadonlyMap<string, string>,
  colourAt: Painted['colourAt'],
): void {
  const colour = declarations.get('color')
  if (colour !== undefined && colour !== 'inherit') {
    Object.assign(painted, { colour: cssColour(colour), colourAt })
  }
  const ground = declarations.get('background-color') ?? declarations.get('background')
  if (ground !== undefined && ground !== 'transparent' && ground !== 'none') {
    painted.ground = cssColour(ground)
  }
  const size = /^([\d.]+)(px|em|rem|%|pt)$/.exec(declarations.get('font-size') ?? '')
  if (size !== null) painted.sizePx = sizeOf(Number(size[1]), size[2] ?? 'px', painted.sizePx)
  const weight = declarations.get('font-weight')
  if (weight !== undefined) painted.isBold = /^(?:bold|bolder|[6-9]00)$/.test(weight)
}

/** The declarations of a style, names in small letters. */
export function declarationsOf(style: string): Map<string, string> {
  return new Map(
    [...style.matchAll(/([a-z-]+)\s*:\s*([^;]+)/gi)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value
        .replace(/\s*!important\s*$/i, '')
        .trim()
        .toLowerCase(),
    ]),
  )
}

function sizeOf(value: number, unit: string, above: number): number {
  switch (unit) {
    case 'px':
      return value
    case 'pt':
      return (value * 4) / 3
    case '%':
      return (value * above) / 100
    default:
      return value * above
  }
}
