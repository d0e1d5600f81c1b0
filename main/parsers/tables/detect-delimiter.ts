import Papa from 'papaparse'

/** Tabs first: a spreadsheet pasted is full of commas and semicolons that separate nothing. */
const candidates = ['\t', ';', ',']
const sampleRows = 60
const sampleLength = 200_000

/**
 * The character between the cells of a table: the one that gives the most rows as many cells as
 * the first row, then the one that gives the most cells.
 */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, sampleLength)
  const scored = candidates.map((delimiter) => ({ delimiter, ...score(sample, delimiter) }))
  const useful = scored.filter(({ width }) => width > 1)
  const [best] = useful.toSorted((a, b) => b.share - a.share || b.width - a.width)
  return best?.delimiter ?? ';'
}

function score(sample: string, delimiter: string): { width: number; share: number } {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    preview: sampleRows,
    skipEmptyLines: true,
  })
  const widths = data.map((cells) => cells.length)
  const width = Math.max(1, ...widths)
  const alike = widths.filter((one) => one > 1 && one === commonest(widths)).length
  return { width, share: alike / Math.max(1, widths.length) }
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 1
}
