import type { MjmlNode } from '../../../preload/rules/mjml/mjml-node'

/** How deep elements stand in each other; whatever the depth, it says it. */
export function depthOf(nodes: readonly MjmlNode[]): number {
  let depth = 0
  let level = nodes
  for (; level.length > 0; depth += 1) level = level.flatMap(({ children }) => children)
  return depth
}
