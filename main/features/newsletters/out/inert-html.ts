import { Parser } from 'htmlparser2'
import { applyEdits, type TextEdit } from '../../../../preload/rules/mjml/edit-mjml'
import { escapeHtml } from '../../../rules/bibliography/rich-text'
import { closedStyle } from './closed-style'

/** Taken out with all they hold. */
const active: ReadonlySet<string> = new Set(
  'applet audio embed frame frameset iframe math noscript object portal script svg template video'.split(
    ' ',
  ),
)
/** Taken out, what stands between their tags kept. */
const dropped: ReadonlySet<string> = new Set('base form input select textarea'.split(' '))
const addresses: ReadonlySet<string> = new Set(
  'action background cite formaction href longdesc poster src xlink:href'.split(' '),
)
/** Asked for as soon as a page is shown. */
const fetched: ReadonlySet<string> = new Set('background poster src xlink:href'.split(' '))
const dangerous = /^(?:javascript|vbscript|livescript|data:text|data:image\/svg|data:application)/i
const own = /^(?:data:image\/(?:png|jpeg|gif|webp)|veillee-image:)/i

interface Options {
  /** Nothing is left that would be fetched, and no comment: the page stands alone. */
  isClosed: boolean
}

/**
 * The HTML of a letter without what runs, submits, or leads away by itself; no mail program would
 * let it. What is allowed keeps every byte.
 */
export function inertHtml(html: string, { isClosed }: Options): string {
  const edits: TextEdit[] = []
  let removing: { name: string; depth: number; from: number } | null = null
  let isStyle = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const [from, to] = [parser.startIndex, parser.endIndex + 1]
        if (removing !== null) {
          if (removing.name === name) removing.depth += 1
          return
        }
        if (active.has(name)) {
          removing = { name, depth: 1, from }
          return
        }
        isStyle = name === 'style'
        if (dropped.has(name) || isRefused(name, attributes, isClosed)) {
          edits.push({ from, to, insert: '' })
          return
        }
        const kept = keptAttributes(attributes, isClosed)
        if (kept !== null) {
          const end = html.slice(from, to).endsWith('/>') ? ' />' : '>'
          edits.push({ from, to, insert: `<${name}${kept}${end}` })
        }
      },
      onclosetag(name, isImplied) {
        const to = isImplied ? parser.startIndex : parser.endIndex + 1
        if (removing !== null) {
          if (removing.name !== name) return
          removing.depth -= 1
          if (removing.depth > 0) return
          const end = isImplied ? Math.max(to, parser.endIndex + 1) : to
          edits.push({ from: removing.from, to: Math.max(end, removing.from), insert: '' })
          removing = null
          return
        }
        isStyle = false
        if (dropped.has(name) && !isImplied) edits.push({ from: parser.startIndex, to, insert: '' })
      },
      ontext(text) {
        if (!isStyle || !isClosed || removing !== null) return
        const insert = closedStyle(text)
        if (insert !== text)
          edits.push({ from: parser.startIndex, to: parser.endIndex + 1, insert })
      },
      oncomment() {
        if (!isClosed || removing !== null) return
        edits.push({ from: parser.startIndex, to: parser.endIndex + 1, insert: '' })
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  return applyEdits(html, edits)
}

function isRefused(name: string, attributes: Record<string, string>, isClosed: boolean): boolean {
  if (name === 'link') return isClosed || !/^\s*stylesheet\s*$/i.test(attributes['rel'] ?? '')
  if (name !== 'meta') return false
  const said = (attributes['http-equiv'] ?? '').trim().toLowerCase()
  return said !== '' && said !== 'content-type' && said !== 'x-ua-compatible'
}

/** Null where all of them may stay as they stand. */
function keptAttributes(attributes: Record<string, string>, isClosed: boolean): string | null {
  let isChanged = false
  let result = ''
  for (const [name, value] of Object.entries(attributes)) {
    const kept = keptValue(name, value, isClosed)
    if (kept !== value) isChanged = true
    if (kept !== null) result += ` ${name}="${escapeHtml(kept)}"`
  }
  return isChanged ? result : null
}

function keptValue(name: string, value: string, isClosed: boolean): string | null {
  if (name.startsWith('on') || name === 'srcdoc' || name === 'ping') return null
  if (addresses.has(name) && dangerous.test(value.replaceAll(/[\s\p{Cc}]+/gu, ''))) return null
  if (!isClosed) return value
  if (name === 'srcset' || name === 'imagesrcset') return null
  if (fetched.has(name) && !own.test(value)) return null
  return name === 'style' ? closedStyle(value) : value
}
