import { Parser } from 'htmlparser2'
import { escapedHtml } from '../../../../../preload/rules/mjml/escaped-html'

/** The lines around what a content says: they stay as they are while it is typed. */
const around = /^(\s*\n\s*)?([^]*?)(\s*\n\s*)?$/

/** What a content says where it is nothing but words, for a field; null where it holds tags. */
export function plainContent(html: string): string | null {
  const inner = around.exec(html)?.[2] ?? ''
  return /[<>]/.test(inner) ? null : decoded(inner)
}

/** A content with other words in it. */
export function withPlainContent(html: string, words: string): string {
  const [, lead = '', , trail = ''] = around.exec(html) ?? []
  return `${lead}${escapedHtml(words)}${trail}`
}

/** Words with their entities read. */
export function decoded(html: string): string {
  let text = ''
  new Parser({ ontext: (piece) => (text += piece) }, { decodeEntities: true }).end(html)
  return text
}
