import type { SizedText } from './read-page'

const notATitle = [
  /^microsoft (word|powerpoint|excel|publisher) ?-/i,
  /\.(docx?|dotx?|odt|rtf|pdf|pptx?|odp|xlsx?|ods|indd|qxd|tex|dvi|ps|txt|html?|pub|pages|jpe?g|png)$/i,
  /^(untitled|sans titre|sans nom|no ?name|document|diapositive|slide|pr[ée]sentation( powerpoint)?|powerpoint presentation|titre( du document)?|title|layout|print|scan|scanned document|image|numérisation|impression|mise en page|couverture)[\s\d_-]*$/i,
  /^(https?|file):\/\//i,
  /^[\w.-]*_[\w.-]*$/,
]

/** Whether a title of the metadata is one, and not what a program put there by itself. */
export function meansSomething(title: string): boolean {
  const text = title.trim()
  return /\p{L}{3}/u.test(text) && notATitle.every((pattern) => !pattern.test(text))
}

/** A title is a few words that stand out; a page written in one size has none. */
const longest = 250

/** The text of a page written largest, as long as it can be a title; empty when nothing stands out. */
export function largestText(lines: readonly SizedText[]): string {
  const sizes = [...new Set(lines.map(({ size }) => Math.round(size)))].toSorted((a, b) => b - a)
  for (const size of sizes.slice(0, -1)) {
    const text = runOf(lines, size)
    if (text.length > longest) return ''
    if (/\p{L}{3}/u.test(text) && text.length >= 6) return text
  }
  return ''
}

/** The first pieces of a size that follow each other. */
function runOf(lines: readonly SizedText[], size: number): string {
  const isOfSize = (line: SizedText) => Math.round(line.size) === size
  const from = lines.findIndex(isOfSize)
  const after = lines.findIndex((line, index) => index > from && !isOfSize(line))
  return lines
    .slice(from, after === -1 ? undefined : after)
    .map(({ text }) => text.trim())
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
