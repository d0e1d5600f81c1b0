import { contentOf } from '../mjml/letter-blocks'
import type { MjmlDocument, MjmlNode } from '../mjml/mjml-node'
import { declarationsOf } from './painting'

/** A rule of a style sheet about a tag, a class, or a tag of a class. */
export interface StyleRule {
  tag: string | null
  className: string | null
  declarations: ReadonlyMap<string, string>
}

/** The simple rules of the `mj-style` of a letter; others, and those of some screens, are left out. */
export function styleRules({ source, nodes }: MjmlDocument): StyleRule[] {
  const styles: string[] = []
  const walk = (node: MjmlNode) => {
    if (node.name === 'mj-style') styles.push(contentOf(source, node))
    for (const child of node.children) walk(child)
  }
  for (const node of nodes) walk(node)
  const css = styles
    .join('\n')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/@[a-z-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi, '')
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
    selectors.split(',').flatMap((selector): StyleRule[] => {
      const match = /^([a-z][a-z0-9]*)?(?:\.([\w-]+))?$/i.exec(selector.trim())
      if (match === null || match[0] === '') return []
      const [, tag = null, className = null] = match
      return [{ tag: tag?.toLowerCase() ?? null, className, declarations: declarationsOf(body) }]
    }),
  )
}
