/** What may be added to a word at one end, and what it replaces. */
interface Affixes {
  /** What stood there before, by what is added. */
  replaced: Map<string, Set<string>>
  longest: number
}

/**
 * Finds what a form may come from: each word of which its affixes could make it. Flags and
 * conditions are not looked at: there are more words than those that do make it, and none less.
 */
export class AffixStems {
  private readonly prefixes: Affixes = { replaced: new Map(), longest: 0 }
  private readonly suffixes: Affixes = { replaced: new Map(), longest: 0 }

  constructor(aff: string) {
    for (const [, kind, taken = '', added = ''] of aff.matchAll(
      /^([PS]FX)[ \t]+\S+[ \t]+(\S+)[ \t]+([^\s/]+)(?:\/\S+)?[ \t]+\S/gm,
    )) {
      const affixes = kind === 'PFX' ? this.prefixes : this.suffixes
      const add = added === '0' ? '' : added
      const known = affixes.replaced.get(add) ?? new Set()
      known.add(taken === '0' ? '' : taken)
      affixes.replaced.set(add, known)
      affixes.longest = Math.max(affixes.longest, add.length)
    }
  }

  /** The form itself, without what may be before it, after it, or both. */
  of(form: string): Set<string> {
    const stems = new Set<string>()
    const bareForms = this.withoutPrefix(form)
    // « qu'un kilomètre » has two.
    const barer = bareForms.flatMap((bare) => this.withoutPrefix(bare))
    for (const bare of new Set([form, ...bareForms, ...barer])) {
      stems.add(bare)
      for (const stem of this.withoutSuffix(bare)) stems.add(stem)
    }
    return stems
  }

  private withoutPrefix(form: string): string[] {
    const { replaced, longest } = this.prefixes
    const found: string[] = []
    for (let length = 0; length <= Math.min(longest, form.length); length += 1) {
      const rest = form.slice(length)
      for (const taken of replaced.get(form.slice(0, length)) ?? []) found.push(taken + rest)
    }
    return found
  }

  private withoutSuffix(form: string): string[] {
    const { replaced, longest } = this.suffixes
    const found: string[] = []
    for (let length = 0; length <= Math.min(longest, form.length); length += 1) {
      const rest = form.slice(0, form.length - length)
      for (const taken of replaced.get(form.slice(form.length - length)) ?? []) {
        found.push(rest + taken)
      }
    }
    return found
  }
}
