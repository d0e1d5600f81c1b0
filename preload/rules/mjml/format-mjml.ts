import type { TextEdit } from './edit-mjml'
import { isEndingTag } from './ending-tags'
import type { MjmlDocument, MjmlNode } from './mjml-node'

const unit = '  '
/** A document nested by the thousand would be mostly blanks otherwise. */
const deepest = unit.repeat(60)

/**
 * What indents a document again: each line that opens with a tag, a comment or an attribute stands
 * two spaces after the line its parent opens on. Only blanks at the start of lines change, and
 * nothing between the tags of an element that holds HTML: what is rendered stays the same.
 */
export function formatMjml({ source, nodes }: MjmlDocument): TextEdit[] {
  const edits: TextEdit[] = []
  /** What the lines rewritten so far open with, by where they start. */
  const indents = new Map<number, string>()

  /** Indents what stands at `at`, where it opens its line. */
  const place = (at: number, indent: string) => {
    let blank = at
    while (blank > 0 && /[ \t\r\n]/.test(source[blank - 1] ?? '')) blank -= 1
    const lineBreak = source.lastIndexOf('\n', at - 1)
    if (lineBreak < blank && blank > 0) return
    indents.set(lineBreak + 1, indent)
    // Blank lines before it lose their blanks as well; their ends stay as they are.
    const from = blank === 0 ? 0 : source.indexOf('\n', blank) + 1
    const before = source.slice(from, at)
    const insert = before.replaceAll(/[ \t]/g, '') + indent
    if (insert !== before) edits.push({ from, to: at, insert })
  }
  const indentOfLine = (at: number) => {
    const from = source.lastIndexOf('\n', at - 1) + 1
    return indents.get(from) ?? /^[ \t]*/.exec(source.slice(from, at))?.[0] ?? ''
  }

  const waiting: Waiting[] = opening(nodes, '')
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, indent, isEnd } = next
    if (isEnd) {
      place(node.content?.to ?? node.to, indent)
      continue
    }
    if (node.kind === 'text') continue
    place(node.open.from, indent)
    if (node.kind === 'comment') continue
    const own = indentOfLine(node.open.from)
    const inner = own.length < deepest.length ? own + unit : own
    for (const { from } of node.attributes) place(from, inner)
    place(tagEnd(source, node), own)
    if (node.isClosed && node.content !== null) waiting.push({ node, indent: own, isEnd: true })
    if (!isEndingTag(node.name)) waiting.push(...opening(node.children, inner))
  }
  return edits
}

interface Waiting {
  node: MjmlNode
  indent: string
  /** Its closing tag, rather than all of it. */
  isEnd: boolean
}

/** A stack of its own, the first on top: documents may nest deeper than calls can. */
function opening(nodes: readonly MjmlNode[], indent: string): Waiting[] {
  return nodes.map((node) => ({ node, indent, isEnd: false })).toReversed()
}

/** Where the `>` or `/>` of an opening tag starts. */
function tagEnd(source: string, { open }: MjmlNode): number {
  return open.to - (source.slice(open.from, open.to).endsWith('/>') ? 2 : 1)
}
