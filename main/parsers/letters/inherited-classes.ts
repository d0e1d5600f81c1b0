import type { MjmlDocument, MjmlNode } from '../../../preload/rules/mjml/mjml-node'

/**
 * Says what `css-class` an element without its own is given by `mj-attributes`: one written on it
 * would stand in its place.
 */
export function inheritedClasses({ nodes }: MjmlDocument): (node: MjmlNode) => string {
  const ofTag = new Map<string, string>()
  const ofClass = new Map<string, string>()
  for (const given of attributeSets(nodes)) {
    const value = attributeOf(given, 'css-class')
    if (value === '') continue
    if (given.name === 'mj-class') ofClass.set(attributeOf(given, 'name'), value)
    else ofTag.set(given.name, value)
  }
  return (node) => {
    const ofClasses = attributeOf(node, 'mj-class')
      .split(' ')
      .map((name) => ofClass.get(name) ?? '')
      .filter((value) => value !== '')
    if (ofClasses.length > 0) return ofClasses.join(' ')
    return ofTag.get(node.name) ?? ofTag.get('mj-all') ?? ''
  }
}

function attributeSets(nodes: readonly MjmlNode[]): MjmlNode[] {
  const root = nodes.find(({ name }) => name === 'mjml')
  const head = root?.children.find(({ name }) => name === 'mj-head')
  const sets = head?.children.filter(({ name }) => name === 'mj-attributes') ?? []
  return sets.flatMap(({ children }) => children.filter(({ kind }) => kind === 'element'))
}

function attributeOf({ attributes }: MjmlNode, name: string): string {
  return attributes.find((attribute) => attribute.name === name)?.value ?? ''
}
