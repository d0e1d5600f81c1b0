declare module 'nspell' {
  export interface NSpell {
    correct(word: string): boolean
    suggest(word: string): string[]
    /** Adds lines of a dictionary; the first one, which counts them, is passed over. */
    dictionary(lines: string): NSpell
  }
  export default function nspell(aff: string, dic: string): NSpell
}
