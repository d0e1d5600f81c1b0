import type { MjmlDocument, MjmlNode, Range } from './mjml-node'

export interface StrayTag extends Range {
  name: string
}

/** Closing tags that close nothing: the reading passes over them, as mjml does. */
export function strayTags({ source, nodes }: MjmlDocument): StrayTag[] {
  const found: StrayTag[] = []
  const waiting: { children: readonly MjmlNode[]; within: Range }[] = [
    { children: nodes, within: { from: 0, to: source.length } },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { children, within } = next
    let at = within.from
    for (const child of [...children, { from: within.to, to: within.to }]) {
      for (const match of source.slice(at, child.from).matchAll(/<\/([^\s>/]+)[^>]*>/g)) {
        const from = at + match.index
        found.push({ name: match[1] ?? '', from, to: from + match[0].length })
      }
      at = child.to
    }
    for (const { children: own, content } of children) {
      if (content !== null && own.length > 0) waiting.push({ children: own, within: content })
    }
  }
  return found.toSorted((one, other) => one.from - other.from)
}
