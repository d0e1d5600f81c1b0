import { markdownManager } from './prose-extensions'

interface Token {
  type: string
  task?: boolean
  tokens?: Token[]
  items?: Token[]
}

/** What the editor would drop or turn into something else. */
const unknown = new Set(['table', 'image', 'html', 'def'])
const manager = markdownManager()

/**
 * Whether the editor can hold all of a text: writing what it read and reading it again changes
 * nothing. A text typed elsewhere that it cannot hold is edited as it is written.
 */
export function isFaithful(markdown: string): boolean {
  if (/<[a-z/!]|&(?!amp;|lt;|gt;)#?\w+;/i.test(markdown)) return false
  const tokens = manager.instance.lexer(markdown) as Token[]
  if (hasUnknown(tokens)) return false
  const read = manager.parse(markdown)
  const again = manager.parse(manager.serialize(read))
  return JSON.stringify(read) === JSON.stringify(again)
}

function hasUnknown(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ type, task, tokens: inner = [], items = [] }) =>
      unknown.has(type) || task === true || hasUnknown(inner) || hasUnknown(items),
  )
}
