import type { PDFDocumentProxy } from 'unpdf/pdfjs'

export interface PageText {
  text: string
  lines: SizedText[]
}

/** A piece of text and the size it is written in. */
export interface SizedText {
  text: string
  size: number
}

/** The text of a page in the order it is written in, and its pieces with their sizes. */
export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageText> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  const lines: SizedText[] = []
  let text = ''
  for (const item of items) {
    if (!('str' in item)) continue
    text += item.hasEOL ? `${item.str}\n` : item.str
    const [, , across = 0, up = 0]: unknown[] = item.transform
    if (item.str.trim() !== '') {
      lines.push({ text: item.str, size: Math.hypot(Number(across), Number(up)) })
    }
  }
  return { text, lines }
}
