// What is used of citation-js, which has no types of its own: the reading of values and the
// mapping to CSL, not its input chain, which may fetch what looks like an address.
declare module '@citation-js/plugin-bibtex/lib/input/value.js' {
  export function parse(text: string, field: string, languages?: unknown): unknown
}

declare module '@citation-js/plugin-bibtex/lib/mapping/index.js' {
  export interface BibtexEntry {
    type: string
    label: string
    properties: Record<string, unknown>
  }
  export function parse(entries: readonly BibtexEntry[]): Record<string, Json>[]
  type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
}

declare module '@citation-js/core/lib/util/grammar.js' {
  export const Grammar: unknown
}

declare module '@citation-js/core/lib/util/translator.js' {
  export const Translator: unknown
}
