import type { Finding } from '../../contract/letter-check-shapes'
import type { TextEdit } from '../mjml/edit-mjml'
import type { LetterHeading } from './parts-found'

/** Headings in their order: one main title, none skipped, none empty. */
export function checkHeadings(headings: readonly LetterHeading[]): Finding[] {
  const found: Finding[] = []
  if (!headings.some(({ level }) => level === 1)) {
    const fix = mainHeadingFix(headings)
    found.push({ code: 'noMainHeading', weight: 'matters', at: null, detail: '', fix })
  }
  let before = 0
  for (const heading of headings) {
    const { level, text, from, to } = heading
    const at = { from, to }
    if (text === '') {
      found.push({ code: 'emptyHeading', weight: 'matters', at, detail: '', fix: takeOut(at) })
    }
    if (before > 0 && level > before + 1) {
      const fix = withLevel(heading, before + 1)
      found.push({ code: 'headingSkipped', weight: 'matters', at, detail: text, fix })
    }
    before = level
  }
  return found
}

/** The first heading becomes the main one. */
function mainHeadingFix(headings: readonly LetterHeading[]): TextEdit[] | null {
  const first = headings.find(({ text }) => text !== '')
  return first === undefined ? null : withLevel(first, 1)
}

function withLevel({ digits }: LetterHeading, level: number): TextEdit[] | null {
  if (digits.length === 0) return null
  return digits.map(({ from, to }) => ({ from, to, insert: String(level) }))
}

function takeOut(at: { from: number; to: number }): TextEdit[] {
  return [{ ...at, insert: '' }]
}
