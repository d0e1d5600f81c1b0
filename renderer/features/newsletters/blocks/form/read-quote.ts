import { decoded } from './plain-content'

const quote =
  /^\s*<blockquote>\s*(?:<p>)?([^<]*(?:<br\s*\/?>[^<]*)*)(?:<\/p>)?\s*(?:<p><cite>([^<]*)<\/cite><\/p>\s*)?<\/blockquote>\s*$/i

/** The words of a quote and who said them; null where it is written in another way. */
export function readQuote(html: string): { words: string; by: string } | null {
  const match = quote.exec(html)
  if (match === null) return null
  const lines = (match[1] ?? '').split(/<br\s*\/?>/i)
  return {
    words: lines.map((line) => decoded(line.replaceAll(/\s*\n\s*/g, ' '))).join('\n'),
    by: decoded(match[2] ?? ''),
  }
}
