import type { MjmlNode } from './mjml-node'
import { readMjml } from './read-mjml'

/** Whether a content ends where it does once it stands in an element: a tag half typed would swallow what follows. */
export function isWholeContent({ name }: MjmlNode, content: string): boolean {
  const source = `<${name}>${content}</${name}>`
  const { nodes } = readMjml(`<mj-body>${source}<mj-after/></mj-body>`)
  const [own, after, ...more] = nodes[0]?.children ?? []
  if (own === undefined || after?.name !== 'mj-after' || more.length > 0) return false
  const from = '<mj-body>'.length
  return own.isClosed && own.from === from && own.to === from + source.length
}
