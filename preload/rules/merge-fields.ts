/** A field that a mailing fills for each reader: {{prenom}}. */
const field = /\{\{\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*\}\}/gu

/** The names of the merge fields of a text, each once, in the order they come. */
export function mergeFields(text: string): string[] {
  return [...new Set([...text.matchAll(field)].map(([, name = '']) => name))]
}

/** A text with its merge fields filled; one without a value stays as it is. */
export function fillMergeFields(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(field, (whole, name: string) => values.get(name) ?? whole)
}
