import type { MjmlError } from 'mjml'
import type { SourceProblem } from '../../../preload/contract/letter-check-shapes'
import type { MjmlDocument, MjmlNode } from '../../../preload/rules/mjml/mjml-node'
import { wordedError } from './worded-error'

/** More than anybody reads: a file of noise would answer megabytes. */
const mostProblems = 500

interface Placed {
  node: MjmlNode
  parent: MjmlNode | null
}

/** What mjml's validator says, at its place in the source, and the tags nobody closed. */
export function letterProblems(
  document: MjmlDocument,
  errors: readonly MjmlError[],
): SourceProblem[] {
  const problems: SourceProblem[] = []
  const onLine = elementsByLine(document, ({ node }) => {
    if (!node.isClosed) {
      problems.push({ ...node.open, code: 'unclosed', tag: node.name, detail: '' })
    }
  })
  const seen = new Map<string, number>()
  for (const { line, tagName, message } of errors) {
    const worded = wordedError(message)
    const key = `${line} ${tagName} ${message}`
    const rank = seen.get(key) ?? 0
    seen.set(key, rank + 1)
    const near = onLine.get(`${line} ${tagName}`) ?? []
    const meant = near.filter(({ node, parent }) => worded.isAbout(node, parent))
    const { node } = meant[rank] ?? near[0] ?? {}
    problems.push(...worded.problemsAt(node, tagName))
    if (problems.length > mostProblems) break
  }
  return problems.toSorted((one, other) => one.from - other.from).slice(0, mostProblems)
}

function elementsByLine(
  { source, nodes }: MjmlDocument,
  visit: (placed: Placed) => void,
): Map<string, Placed[]> {
  const byLine = new Map<string, Placed[]>()
  let line = 1
  let at = 0
  const walk = (children: readonly MjmlNode[], parent: MjmlNode | null) => {
    for (const node of children) {
      if (node.kind !== 'element') continue
      for (; at < node.from; at += 1) if (source.charCodeAt(at) === 10) line += 1
      const key = `${line} ${node.name}`
      const placed = { node, parent }
      const there = byLine.get(key)
      if (there === undefined) byLine.set(key, [placed])
      else there.push(placed)
      visit(placed)
      walk(node.children, node)
    }
  }
  walk(nodes, null)
  return byLine
}
