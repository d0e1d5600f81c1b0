import type { MjmlDocument, MjmlNode } from '../mjml/mjml-node'
import { valueOf } from './letter-parts'

/** Says the value of an attribute of an element: its own, its classes', its tag's; null for none. */
export type GivenAttributes = (node: MjmlNode, name: string) => string | null

/** Reads what `mj-attributes` gives to tags and classes, as mjml does. */
export function givenAttributes({ nodes }: MjmlDocument): GivenAttributes {
  const byTag = new Map<string, MjmlNode[]>()
  const byClass = new Map<string, MjmlNode[]>()
  const keep = (map: Map<string, MjmlNode[]>, key: string, node: MjmlNode) =>
    map.set(key, [node, ...(map.get(key) ?? [])])
  const walk = (node: MjmlNode, isGiving: boolean) => {
    if (isGiving && node.name === 'mj-class') keep(byClass, valueOf(node, 'name') ?? '', node)
    else if (isGiving) keep(byTag, node.name, node)
    for (const child of node.children) walk(child, node.name === 'mj-attributes')
  }
  for (const node of nodes) walk(node, false)
  const first = (found: readonly MjmlNode[] | undefined, name: string) =>
    found?.map((node) => valueOf(node, name)).find((value) => value !== null) ?? null
  return (node, name) => {
    const classes = (valueOf(node, 'mj-class') ?? '').split(/\s+/).toReversed()
    const ofClass = classes.map((one) => first(byClass.get(one), name)).find((one) => one !== null)
    return (
      valueOf(node, name) ??
      ofClass ??
      first(byTag.get(node.name), name) ??
      first(byTag.get('mj-all'), name)
    )
  }
}
