import { emptyLetter } from './empty-letter'
import { htmlBlocks } from './html-blocks'
import { htmlParts } from './html-parts'

/**
 * A letter that holds a page: its title becomes the subject, its headings and paragraphs become
 * texts where it has nothing else, and whatever is laid out by tables stays as it stands.
 */
export function letterOfHtml(
  html: string,
  fallback: 'fr' | 'en',
): { title: string; source: string } {
  const { title, language, styles, body } = htmlParts(html)
  const blocks = htmlBlocks(body)
  const sections = blocks.isProse
    ? section(blocks.pieces.map((piece) => `<mj-text>${piece}</mj-text>`))
    : blocks.pieces.map((piece) => `    <mj-raw>\n${piece}\n    </mj-raw>`).join('\n')
  const source = emptyLetter(language ?? fallback, escaped(title), sections)
  return { title, source: styled(source, styles) }
}

function section(texts: readonly string[]): string {
  const lines = texts.map((text) => `        ${text}`).join('\n')
  return `    <mj-section>\n      <mj-column>\n${lines}\n      </mj-column>\n    </mj-section>`
}

function styled(source: string, styles: string): string {
  if (styles.trim() === '') return source
  return source.replace(
    '  </mj-head>',
    () => `    <mj-style>\n${styles.trim()}\n    </mj-style>\n  </mj-head>`,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
