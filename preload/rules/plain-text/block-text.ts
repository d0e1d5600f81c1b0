import { valueOf } from '../letter-checks/letter-parts'
import { contentOf, hiddenClass } from '../mjml/letter-blocks'
import type { MjmlNode } from '../mjml/mjml-node'
import { writeHtml } from './html-text'
import { plainAddress, plainLink } from './plain-address'
import { TextPieces } from './text-pieces'

/** What a block says as plain text; empty for one that is hidden or only decorates. */
export function blockText(source: string, block: MjmlNode): string {
  const pieces = new TextPieces()
  const walk = (node: MjmlNode) => {
    if (node.kind !== 'element' || isHidden(node)) return
    switch (node.name) {
      case 'mj-text':
      case 'mj-raw':
      case 'mj-table':
      case 'mj-accordion-title':
      case 'mj-accordion-text':
        writeHtml(contentOf(source, node), pieces)
        return
      case 'mj-button':
        writeLine(pieces, plainLink(wordsOf(source, node), hrefOf(node)), '→ ')
        return
      case 'mj-navbar-link':
      case 'mj-social-element':
        writeLine(pieces, plainLink(wordsOf(source, node) || networkOf(node), hrefOf(node)))
        return
      case 'mj-image':
      case 'mj-carousel-image': {
        const alt = (valueOf(node, 'alt') ?? '').trim()
        writeLine(pieces, plainLink(alt === '' ? '' : `[${alt}]`, hrefOf(node)))
        return
      }
      case 'mj-divider':
        writeLine(pieces, '* * *')
        return
      default:
        for (const child of node.children) walk(child)
    }
  }
  walk(block)
  return pieces.toString()
}

function writeLine(pieces: TextPieces, text: string, mark = ''): void {
  if (text === '') return
  if (mark !== '') pieces.startItem(mark)
  pieces.write(text)
  pieces.end()
  if (mark !== '') pieces.endItem()
}

/** The words between the tags of a button or a link, on one line. */
function wordsOf(source: string, node: MjmlNode): string {
  const pieces = new TextPieces()
  writeHtml(contentOf(source, node), pieces)
  return pieces.toString().replaceAll(/\s*\n\s*/g, ' ')
}

function hrefOf(node: MjmlNode): string {
  return valueOf(node, 'href') ?? ''
}

/** A network named by its icon alone, where it leads somewhere: "linkedin" of "linkedin-noshare". */
function networkOf(node: MjmlNode): string {
  if (plainAddress(hrefOf(node)) === '') return ''
  return (valueOf(node, 'name') ?? '').replace(/-noshare$/, '')
}

function isHidden(node: MjmlNode): boolean {
  return (valueOf(node, 'css-class') ?? '').split(/\s+/).includes(hiddenClass)
}
