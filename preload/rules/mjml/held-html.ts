import { Parser } from 'htmlparser2'

/**
 * HTML as a text editor may be handed it: styles go by another name, since the page applies none
 * that stands in an attribute.
 */
export function toEditorHtml(html: string): string {
  return html.replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/(\s)style=/gi, `$1${kept}=`))
}

export const keptStyle = 'data-kept-style'
const kept = keptStyle

/** What the editor gives back, written as what it was given is: blanks around, lines, bare words. */
export function fromEditorHtml(html: string, before: string): string {
  const [, lead = '', , trail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(before) ?? []
  const styled = html.replaceAll(new RegExp(`(<[^>]*\\s)${kept}=`, 'g'), '$1style=')
  const listed = styled.replaceAll(/(<li[^>]*>)<p>([^]*?)<\/p>(?=<\/li>|<ul|<ol)/g, '$1$2')
  const isBare = before.trim() !== '' && !/<(p|h[1-6]|ul|ol|blockquote|div)\b/i.test(before)
  const only = /^<p>((?:(?!<p>)[^])*)<\/p>$/.exec(listed)?.[1]
  const text = isBare && only !== undefined ? only : listed
  const lined = lead.includes('\n')
    ? text.replaceAll(
        /(<\/(?:p|h[1-6]|ul|ol|blockquote)>)(?=<(?:p|h[1-6]|ul|ol|blockquote)\b)/g,
        `$1${lead}`,
      )
    : text
  return `${lead}${lined}${trail}`
}

/** Whether two pieces of HTML say the same: blanks between lines, entities and quotes apart. */
export function isSameHtml(one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

function canonical(html: string): string {
  const parts: string[] = []
  let isAtEdge = true
  const edge = (tag: string, name: string) => {
    if (blocks.has(name)) {
      const last = parts.at(-1)
      if (last !== undefined && !last.startsWith('<')) parts[parts.length - 1] = last.trimEnd()
      isAtEdge = true
    }
    parts.push(tag)
  }
  const parser = new Parser(
    {
      onopentag(given, attributes) {
        const name = same[given] ?? given
        const written = Object.entries(attributes)
          .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
          .toSorted()
          .join('')
        edge(`<${name}${written}>`, name)
      },
      onclosetag(given) {
        const name = same[given] ?? given
        if (name !== 'br') edge(`</${name}>`, name)
      },
      ontext(text) {
        const flat = text.replaceAll(/[ \t\r\n\f]+/g, ' ')
        const own = isAtEdge ? flat.trimStart() : flat
        if (own === '') return
        isAtEdge = false
        const last = parts.at(-1)
        if (last !== undefined && !last.startsWith('<')) parts[parts.length - 1] = last + own
        else parts.push(own)
      },
      oncomment: (text) => parts.push(`<!--${text}-->`),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  const last = parts.at(-1)
  if (last !== undefined && !last.startsWith('<')) parts[parts.length - 1] = last.trimEnd()
  return parts.filter((part) => part !== '').join('\0')
}

const same: Record<string, string> = { b: 'strong', i: 'em' }
const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ol',
  'p',
  'ul',
])
