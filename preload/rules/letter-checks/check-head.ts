import type { Finding } from '../../contract/letter-check-shapes'
import { insertChild, setAttribute, setContent, type TextEdit } from '../mjml/edit-mjml'
import { guessLanguage } from './guess-language'
import type { LetterHead } from './letter-head'
import type { LetterParts } from './parts-found'

/** What a mail program shows or says before the letter is opened: subject, preheader, language. */
export function checkHead(source: string, head: LetterHead, parts: LetterParts): Finding[] {
  if (head.mjml === null || head.body === null) {
    return [{ code: 'notMjml', weight: 'stops', at: null, detail: '', fix: null }]
  }
  const found: Finding[] = []
  const at = (node: LetterHead['title']) => node && { from: node.from, to: node.to }
  if (head.subject === '') {
    const fix = subjectFix(source, head, parts)
    found.push({ code: 'noSubject', weight: 'stops', at: at(head.title), detail: '', fix })
  }
  if (head.preheader === '') {
    const place = at(head.preview)
    found.push({ code: 'noPreheader', weight: 'matters', at: place, detail: '', fix: null })
  }
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(head.language) || head.language === 'und') {
    const language = guessLanguage(parts.texts.map(({ text }) => text).join(' '))
    const fix = setAttribute(source, head.mjml, 'lang', language)
    found.push({ code: 'noLanguage', weight: 'matters', at: null, detail: language, fix })
  }
  return found
}

/** The main heading says what a letter is about: it makes a subject. */
function subjectFix(source: string, head: LetterHead, parts: LetterParts): TextEdit[] | null {
  const text = parts.headings.find((heading) => heading.text !== '')?.text.replace(/\s+/g, ' ')
  if (text === undefined || head.mjml === null) return null
  const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  if (head.title !== null) return setContent(source, head.title, written)
  const title = `<mj-title>${written}</mj-title>`
  if (head.head !== null) return insertChild(source, head.head, 0, title)
  return insertChild(source, head.mjml, 0, `<mj-head>${title}</mj-head>`)
}
