import { setAttribute, type TextEdit } from '../../../preload/rules/mjml/edit-mjml'
import type { LetterBlock } from '../../../preload/rules/mjml/letter-blocks'

/** Writes the class `veillee-block-<path>` on a block, beside the classes it has or would be given. */
export function markBlock(
  source: string,
  { node, kind }: LetterBlock,
  path: string,
  inherited: string,
): TextEdit[] {
  const mark = `veillee-block-${path}`
  if (kind === 'raw') return markHtml(source, node.content, mark)
  if (node.kind !== 'element') return []
  const own = node.attributes.find(({ name }) => name === 'css-class')
  if (own !== undefined && own.valueRange === null) return []
  const classes = own === undefined ? inherited : own.value
  return setAttribute(source, node, 'css-class', `${classes} ${mark}`.trim())
}

/** mjml gives raw HTML no class: its first element bears the mark. */
function markHtml(
  source: string,
  content: { from: number; to: number } | null,
  mark: string,
): TextEdit[] {
  if (content === null) return []
  const html = source.slice(content.from, content.to)
  const tag = /<(?!(?:script|style|link|meta|head|title)\b)[a-z][a-z0-9]*\b[^<>]*>/i.exec(html)
  if (tag === null) return []
  const given = /\sclass\s*=\s*(["'])/i.exec(tag[0])
  if (given !== null) {
    const at = content.from + tag.index + given.index + given[0].length
    return [{ from: at, to: at, insert: `${mark} ` }]
  }
  const at = content.from + tag.index + (/^<[a-z0-9]+/i.exec(tag[0])?.[0].length ?? 0)
  return [{ from: at, to: at, insert: ` class="${mark}"` }]
}
