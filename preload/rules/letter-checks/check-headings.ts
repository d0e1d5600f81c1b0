import type { Finding } from './finding'
import type { LetterHeading } from './letter-parts'

/** Headings in their order: one main title, none skipped, none empty. */
export function checkHeadings(headings: readonly LetterHeading[]): Finding[] {
  const found: Finding[] = []
  if (!headings.some(({ level }) => level === 1)) {
    found.push({ code: 'noMainHeading', weight: 'matters', at: null, detail: '', fix: null })
  }
  let before = 0
  for (const { level, text, from, to } of headings) {
    const at = { from, to }
    if (text === '') {
      found.push({ code: 'emptyHeading', weight: 'matters', at, detail: '', fix: null })
    }
    if (before > 0 && level > before + 1) {
      found.push({ code: 'headingSkipped', weight: 'matters', at, detail: text, fix: null })
    }
    before = level
  }
  return found
}
