import { heldAddress, inertCss } from './inert-css'

/** What the pictures of a letter are shown as; null for one that is not. */
export type ImageUrl = (id: string) => string | null

export interface InertLetter {
  document: Document
  /** Pictures that lie on the web: they are not fetched. */
  remoteCount: number
}

const shownTags = new Set(
  'HTML HEAD BODY TITLE STYLE A ABBR ADDRESS ARTICLE ASIDE B BDI BDO BIG BLOCKQUOTE BR CAPTION CENTER CITE CODE COL COLGROUP DD DEL DFN DIV DL DT EM FIGCAPTION FIGURE FONT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR I IMG INPUT INS KBD LABEL LI MAIN MARK NAV OL P PRE Q S SAMP SECTION SMALL SPAN STRIKE STRONG SUB SUP TABLE TBODY TD TFOOT TH THEAD TIME TR TT U UL VAR WBR'.split(
    ' ',
  ),
)
/** Of these, not even the content is shown. */
const droppedTags = new Set(
  'SCRIPT NOSCRIPT TEMPLATE IFRAME FRAME FRAMESET OBJECT EMBED APPLET SVG MATH LINK META BASE AUDIO VIDEO CANVAS TEXTAREA SELECT PORTAL'.split(
    ' ',
  ),
)
const keptAttributes = new Set(
  'align alt bgcolor border cellpadding cellspacing checked class color colspan dir face for height hidden id lang name role rowspan size start style title type valign width'.split(
    ' ',
  ),
)

/**
 * The HTML of a letter as a document that can run nothing, send nothing and fetch nothing: what is
 * not known to be harmless is left out. The frame it is shown in would refuse the rest as well.
 */
export function inertLetter(frame: Document, html: string, imageUrl: ImageUrl): InertLetter {
  // The frame's own: documents of the page obey its policy, which lets no style through.
  const Parser = frame.defaultView?.DOMParser
  if (Parser === undefined) throw new Error('the frame is gone')
  const document = new Parser().parseFromString(withoutHandlers(html), 'text/html')
  let remoteCount = 0
  const pictureOf = (address: string) => {
    const picture = heldAddress(address, imageUrl)
    if (picture === null && /^\s*(?:https?:)?\/\//i.test(address)) remoteCount += 1
    return picture
  }
  // A list of what there is now: nothing that is taken out on the way makes it stop.
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    if (isDropped(element)) element.remove()
    else if (shownTags.has(element.tagName)) makeInert(element, pictureOf)
    else element.replaceWith(...element.childNodes)
  }
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT)
  for (let node = comments.nextNode(); node !== null;) {
    const comment = node
    node = comments.nextNode()
    comment.parentNode?.removeChild(comment)
  }
  return { document, remoteCount }
}

/**
 * Handlers are taken out below, whatever their form; these too, but the frame would complain of each
 * while it reads.
 */
function withoutHandlers(html: string): string {
  return html.replaceAll(/<[a-z][^<>]*\son[a-z]{3,}\s*=[^<>]*>/gi, (tag) =>
    tag.replaceAll(/\son([a-z]{3,}\s*=)/gi, ' data-$1'),
  )
}

/** What is no HTML, drawings and formulas, may hide what HTML may not. */
function isDropped(element: HTMLElement): boolean {
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return true
  if (element.tagName !== 'INPUT') return droppedTags.has(element.tagName)
  return !['checkbox', 'radio'].includes(element.getAttribute('type') ?? '')
}

function makeInert(element: HTMLElement, pictureOf: (address: string) => string | null): void {
  const address = element.getAttribute('href')
  const source = element.getAttribute('src')
  const ground = element.getAttribute('background')
  const css = element.getAttribute('style')
  for (const name of element.getAttributeNames()) {
    if (!keptAttributes.has(name) && !name.startsWith('aria-')) element.removeAttribute(name)
  }
  if (css !== null) element.setAttribute('style', inertCss(css, pictureOf))
  switch (element.tagName) {
    case 'STYLE':
      element.textContent = inertCss(element.textContent, pictureOf)
      break
    case 'A':
      // It looks like the link it is, and says where it leads; it leads nowhere here.
      if (address !== null) element.setAttribute('href', '#veillee')
      if (address !== null && element.title === '') element.title = address
      break
    case 'IMG':
      showPicture(element, source, pictureOf)
      break
    default:
      showGround(element, ground, pictureOf)
  }
}

function showPicture(
  element: HTMLElement,
  source: string | null,
  pictureOf: (address: string) => string | null,
): void {
  const picture = source === null ? null : pictureOf(source)
  if (picture === null) element.dataset['veilleeAway'] = ''
  else element.setAttribute('src', picture)
}

function showGround(
  element: HTMLElement,
  ground: string | null,
  pictureOf: (address: string) => string | null,
): void {
  const picture = ground === null ? null : pictureOf(ground)
  if (picture !== null) element.setAttribute('background', picture)
}
