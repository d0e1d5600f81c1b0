import type { BlockChange } from '../../../../preload/rules/mjml/compare-letters'

/** A kind of line each, for whoever sees no difference between the colours. */
const style = `
  [data-veillee-change] { position: relative; outline: 3px solid #1a6a61; outline-offset: -3px; }
  [data-veillee-change=removed] { outline: 3px dashed #a8232f; }
  [data-veillee-change=changed] { outline: 4px double #7e3a74; }
  [data-veillee-change=moved] { outline: 3px dotted #2b4480; }
`

/** Draws a line around the blocks of a rendered letter that differ, by their rank from the top. */
export function outlineChanges(
  document: Document,
  changed: ReadonlyMap<number, BlockChange['change']>,
): void {
  for (const [rank, change] of changed) {
    for (const block of document.getElementsByClassName(`veillee-block-${rank}`)) {
      block.setAttribute('data-veillee-change', change)
    }
  }
  const sheet = document.createElement('style')
  sheet.textContent = style
  document.head.append(sheet)
}
