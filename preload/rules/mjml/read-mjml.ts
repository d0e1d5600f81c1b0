import { Parser } from 'htmlparser2'
import { isEndingTag, isLeafTag } from './ending-tags'
import type { MjmlDocument, MjmlNode } from './mjml-node'
import { readAttributes } from './read-attributes'

type Growing = { -readonly [Key in keyof MjmlNode]: MjmlNode[Key] } & { children: Growing[] }

/**
 * Reads MJML without losing a byte: each element with the place of its parts in the source, so that
 * an edit of one touches nothing else. It reads what mjml reads, unclosed tags included, and never
 * fails; entities and includes stay as they are.
 */
export function readMjml(source: string): MjmlDocument {
  const top: Growing[] = []
  const open: Growing[] = []
  /** Tags met inside an element whose content is one piece. */
  let inside: string[] | null = null
  /** Where the last end tag ends: after blanks in it, the parser begins what follows too early. */
  let passed = 0
  const siblings = () => open.at(-1)?.children ?? top
  const start = () => Math.max(parser.startIndex, passed)

  const close = (node: Growing, closeFrom: number, closeTo: number, isClosed: boolean) => {
    open.pop()
    node.isClosed = isClosed
    node.to = closeTo
    node.content = { from: node.open.to, to: closeFrom }
    if (isLeafTag(node.name) && !isClosed) endWithItsTag(node, siblings())
  }

  const parser = new Parser(
    {
      onopentag(name) {
        if (inside !== null) {
          inside.push(name)
          return
        }
        const node = elementAt(source, name, start(), parser.endIndex + 1)
        siblings().push(node)
        open.push(node)
        if (isEndingTag(name)) inside = []
      },
      onclosetag(name, isImplied) {
        const from = start()
        const { endIndex } = parser
        if (!isImplied) passed = source.indexOf('>', endIndex) + 1 || source.length
        if (inside !== null) {
          if (inside.length > 0) {
            const last = inside.lastIndexOf(name)
            if (last >= 0) inside.length = last
            return
          }
          inside = null
        }
        const node = open.at(-1)
        if (node?.name !== name) return
        const isSelfClosed = isImplied && endIndex + 1 === node.open.to
        if (isSelfClosed) {
          open.pop()
          node.isClosed = true
          return
        }
        if (isImplied) close(node, from, from, false)
        else close(node, from, passed, true)
      },
      ontext(text) {
        const own = source.slice(start(), parser.endIndex + 1)
        if (inside !== null || text.trim() === '' || own.trim() === '') return
        siblings().push(pieceAt('text', start(), parser.endIndex + 1))
      },
      oncomment() {
        if (inside !== null) return
        siblings().push(pieceAt('comment', start(), parser.endIndex + 1))
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.write(source)
  parser.end()
  return { source, nodes: top }
}

function elementAt(source: string, name: string, from: number, to: number): Growing {
  return {
    kind: 'element',
    name,
    attributes: readAttributes(tagWords(source.slice(from, to)), name, from),
    from,
    to,
    open: { from, to },
    content: null,
    children: [],
    isClosed: false,
  }
}

/** A tag without its end; the slash after a value that has no quotes is part of that value. */
function tagWords(tag: string): string {
  return tag.replace(/=\s*[^\s"'<>]+>$/.test(tag) ? />$/ : /\/?>$/, '')
}

function pieceAt(kind: 'comment' | 'text', from: number, to: number): Growing {
  return {
    kind,
    name: '',
    attributes: [],
    from,
    to,
    open: { from, to },
    content: null,
    children: [],
    isClosed: true,
  }
}

/** An image nobody closed swallowed what follows it: those are its neighbours. */
function endWithItsTag(node: Growing, siblings: Growing[]): void {
  siblings.push(...node.children.splice(0))
  node.to = node.open.to
  node.content = null
}
