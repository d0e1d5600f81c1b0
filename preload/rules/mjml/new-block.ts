import { escapedHtml } from './escaped-html'

/** What can be put into a letter, in the order it is offered. */
export const newBlockKinds = [
  'title',
  'text',
  'image',
  'button',
  'twoColumns',
  'threeColumns',
  'quote',
  'table',
  'divider',
  'spacer',
  'social',
  'hero',
  'footer',
  'raw',
] as const
export type NewBlockKind = (typeof newBlockKinds)[number]

/** What a new block says until somebody writes in it, in the letter's language. */
export interface NewBlockWords {
  title: string
  text: string
  button: string
  quote: string
  quoteBy: string
  /** The cells of its first row, which are its headers. */
  tableHeaders: readonly string[]
  legalMention: string
  unsubscribeText: string
  /** Empty where nobody said how to unsubscribe. */
  unsubscribeAddress: string
}

/** The MJML of a new block; its look is that of the letter's theme, by the names the theme defines. */
export function newBlock(kind: NewBlockKind, words: NewBlockWords): string {
  const title = `<mj-text mj-class="veillee-title"><h2>${escapedHtml(words.title)}</h2></mj-text>`
  const text = `<mj-text>\n  <p>${escapedHtml(words.text)}</p>\n</mj-text>`
  const button = `<mj-button mj-class="veillee-button" href="">${escapedHtml(words.button)}</mj-button>`
  switch (kind) {
    case 'title':
      return title
    case 'text':
      return text
    case 'image':
      return '<mj-image src="" />'
    case 'button':
      return button
    case 'twoColumns':
      return columns([text, text])
    case 'threeColumns':
      return columns([text, text, text])
    case 'quote':
      return newQuote(words.quote, words.quoteBy)
    case 'table':
      return newTable(words.tableHeaders)
    case 'divider':
      return '<mj-divider border-width="1px" />'
    case 'spacer':
      return '<mj-spacer height="24px" />'
    case 'social':
      return '<mj-social mode="horizontal" icon-size="28px">\n</mj-social>'
    case 'hero':
      return `<mj-hero mode="fluid-height" padding="40px 24px">\n${indented(title)}\n${indented(button)}\n</mj-hero>`
    case 'footer':
      return `<mj-text mj-class="veillee-footer" css-class="veillee-footer">${footerContent(words)}</mj-text>`
    case 'raw':
      return '<mj-raw>\n</mj-raw>'
  }
}

/** What a footer says: the mentions of the community, and how to stop receiving its letter. */
export function footerContent({
  legalMention,
  unsubscribeText,
  unsubscribeAddress,
}: Pick<NewBlockWords, 'legalMention' | 'unsubscribeText' | 'unsubscribeAddress'>): string {
  const way = escapedHtml(unsubscribeText)
  const link =
    unsubscribeAddress === '' ? way : `<a href="${escapedHtml(unsubscribeAddress)}">${way}</a>`
  const lines = [escapedHtml(legalMention), link].filter((line) => line !== '')
  return `\n${lines.map((line) => `  <p>${line}</p>`).join('\n')}\n`
}

/** Words somebody said, and who did where it is known. */
export function quoteContent(words: string, by: string): string {
  const who = by === '' ? '' : `\n    <p><cite>${escapedHtml(by)}</cite></p>`
  const lines = words.split('\n').map(escapedHtml).join('<br />')
  return `\n  <blockquote>\n    <p>${lines}</p>${who}\n  </blockquote>\n`
}

function newQuote(words: string, by: string): string {
  return `<mj-text mj-class="veillee-quote">${quoteContent(words, by)}</mj-text>`
}

function newTable(headers: readonly string[]): string {
  const heads = headers.map((word) => `<th align="left">${escapedHtml(word)}</th>`).join('')
  const row = `  <tr>${headers.map(() => '<td></td>').join('')}</tr>`
  return `<mj-table>\n  <tr>${heads}</tr>\n${row}\n${row}\n</mj-table>`
}

function columns(contents: readonly string[]): string {
  const all = contents.map(
    (content) => `  <mj-column>\n${indented(indented(content))}\n  </mj-column>`,
  )
  return `<mj-section>\n${all.join('\n')}\n</mj-section>`
}

function indented(markup: string): string {
  return markup.replaceAll(/^/gm, '  ')
}
