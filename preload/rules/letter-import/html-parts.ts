import { Parser } from 'htmlparser2'

interface HtmlParts {
  title: string
  language: 'fr' | 'en' | null
  /** What the style elements of its head say. */
  styles: string
  /** The markup of its body, without scripts, or all of it where it has none. */
  body: string
}

/** Takes a page apart. What runs or leads elsewhere by itself is left behind. */
export function htmlParts(html: string): HtmlParts {
  const parts: HtmlParts = { title: '', language: null, styles: '', body: '' }
  const found = { bodyFrom: -1, bodyTo: -1, headTo: 0 }
  const dropped: { from: number; to: number }[] = []
  let holder: { name: string; from: number } | null = null
  const parser = new Parser(
    {
      onopentag(name, { lang = '' }) {
        const { startIndex: from, endIndex } = parser
        const to = endIndex + 1
        if (name === 'html' && lang !== '') parts.language = languageOf(lang)
        if (name === 'body' && found.bodyFrom < 0) found.bodyFrom = to
        if (name === 'meta' || name === 'base' || name === 'link') dropped.push({ from, to })
        if (held.has(name) && holder === null) holder = { name, from }
      },
      ontext(text) {
        if (holder?.name === 'title') parts.title += text
        if (holder?.name === 'style' && found.bodyFrom < 0) parts.styles += text
      },
      onclosetag(name, isImplied) {
        const to = isImplied ? parser.startIndex : parser.endIndex + 1
        if (holder?.name === name) {
          dropped.push({ from: holder.from, to })
          holder = null
        }
        if (name === 'head') found.headTo = to
        if (name === 'body') found.bodyTo = isImplied ? html.length : parser.startIndex
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  const from = found.bodyFrom < 0 ? found.headTo : found.bodyFrom
  const to = found.bodyTo < 0 ? html.length : found.bodyTo
  const isStyledInBody = found.bodyFrom < 0
  const kept = without(html, { from, to }, dropped, isStyledInBody)
  // A tag that ends what holds the body would let it out.
  parts.body = kept.replace(/<\/?(?:mj-raw|html|body)\b[^>]{0,2000}>/gi, '').trim()
  parts.title = parts.title.replace(/\s+/g, ' ').trim().slice(0, 500)
  return parts
}

/** Elements that are read whole. */
const held: ReadonlySet<string> = new Set(['title', 'style', 'script', 'iframe', 'object'])

function languageOf(lang: string): HtmlParts['language'] {
  const primary = lang.slice(0, 2).toLowerCase()
  return primary === 'fr' || primary === 'en' ? primary : null
}

function without(
  html: string,
  { from, to }: { from: number; to: number },
  dropped: readonly { from: number; to: number }[],
  isStyleDropped: boolean,
): string {
  let kept = ''
  let at = from
  for (const one of dropped) {
    if (one.to <= at || one.from >= to) continue
    const isStyle = /^<style/i.test(html.slice(one.from, one.from + 6))
    if (isStyle && !isStyleDropped) continue
    kept += html.slice(at, Math.max(at, one.from))
    at = one.to
  }
  return kept + html.slice(Math.min(at, to), to)
}
