/** How wide a line of a plain letter is at most, as mail has it; one word may be longer. */
export const lineWidth = 76

/**
 * Lines of a text, broken at blanks and never at a space that does not break; what starts the first
 * and the others (a bullet, a quote's mark) counts in their width.
 */
export function wrapText(text: string, first: string, others: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => wrapLine(line, index === 0 ? first : others, others))
}

function wrapLine(text: string, first: string, others: string): string[] {
  const words = text.split(/[ \t]+/).filter((word) => word !== '')
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of words) {
    if (!isEmpty && line.length + 1 + word.length > lineWidth) {
      lines.push(line)
      line = others
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line.trimEnd()]
}
