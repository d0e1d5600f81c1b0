import { setImmediate } from 'node:timers/promises'
import type { DocumentReply } from '../../rules/document-messages'
import { SearchedWords } from '../documents/searched-words'
import { describePdf, type FirstPages } from './describe-pdf'
import { openPdf } from './open-pdf'
import { type PageText, readPage } from './read-page'

const mostPages = 2000
/** A title page, its back, a summary: where a number of the work stands, if anywhere. */
const describingPages = 3

/** Reads a PDF, its pages one after the other; gives whether it was cut. Fails on what is none. */
export async function readPdf(
  bytes: Uint8Array,
  say: (reply: DocumentReply) => void,
): Promise<boolean> {
  const pdf = await openPdf(bytes)
  const searched = new SearchedWords(say)
  const first: FirstPages = { texts: [], lines: [] }
  const lastDescribing = Math.min(describingPages, pdf.numPages)
  for (let number = 1; number <= Math.min(mostPages, pdf.numPages); number += 1) {
    const page = await readPage(pdf, number).catch(() => noText)
    if (number <= lastDescribing) first.texts.push(page.text)
    if (number === 1) first.lines = page.lines
    if (number === lastDescribing) {
      say({ step: 'described', description: describePdf(await pdf.getMetadata(), first) })
    }
    if (!searched.add(`${page.text}\n`)) return true
    // Lets what was said go out before a page that may never end.
    await setImmediate()
  }
  return pdf.numPages > mostPages
}

/** What a damaged page gives: the others are read all the same. */
const noText: PageText = { text: '', lines: [] }
