import nspell, { type NSpell } from 'nspell'
import { accentedForms } from './accented-forms'
import { AffixStems } from './affix-stems'
import { nearForms } from './near-forms'
import { StemLines } from './stem-lines'

/** Words further than these from any other are worth no suggestion. */
const longestSuggested = 24
const mostSuggestions = 5

/**
 * Says which words a dictionary has. nspell makes every form of every word at once, for which the
 * French one takes seconds and hundreds of megabytes: it is given only the lines of the dictionary
 * that the words asked for, or those near them, may come from.
 */
export class Speller {
  private readonly stems: AffixStems
  private readonly lines: StemLines
  private readonly near: (word: string) => Iterable<string>
  private readonly checker: NSpell
  private readonly given = new Set<string>()
  private readonly suggested = new Map<string, string[]>()

  constructor({ aff, dic }: { aff: string; dic: string }) {
    // Compounds are ordinals in figures, which nobody asks for; nspell reads their rules only once.
    const rules = aff.replaceAll(/^COMPOUNDRULE.*\n/gm, '')
    this.stems = new AffixStems(rules)
    this.lines = new StemLines(dic)
    this.near = nearForms(rules)
    this.checker = nspell(rules, '0\n')
  }

  isRight(word: string): boolean {
    this.give(this.linesOf(word))
    return this.checker.correct(word)
  }

  /** Words that may have been meant, the likeliest first. */
  suggestions(word: string): string[] {
    const known = this.suggested.get(word)
    if (known !== undefined) return known
    const found = word.length > longestSuggested ? [] : this.suggest(word)
    this.suggested.set(word, found)
    return found
  }

  private suggest(word: string): string[] {
    const lines = new Set<string>()
    for (const form of this.near(word)) for (const line of this.linesOf(form)) lines.add(line)
    this.give(lines)
    const accented = accentedForms(word).filter((form) => this.isRight(form))
    return [...new Set([...accented, ...this.checker.suggest(word)])].slice(0, mostSuggestions)
  }

  /** Lines that may make a word as it is written, in small letters, or with a capital. */
  private linesOf(word: string): string[] {
    const lower = word.toLowerCase()
    const forms = new Set([word, lower, lower.charAt(0).toUpperCase() + lower.slice(1)])
    return [...forms].flatMap((form) =>
      [...this.stems.of(form)].flatMap((stem) => this.lines.of(stem)),
    )
  }

  private give(lines: Iterable<string>): void {
    const added: string[] = []
    for (const line of lines) {
      if (this.given.has(line)) continue
      this.given.add(line)
      added.push(line)
    }
    if (added.length > 0) this.checker.dictionary(`0\n${added.join('\n')}`)
  }
}
