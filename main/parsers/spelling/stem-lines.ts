/** The lines of a dictionary by the words they are about. */
export class StemLines {
  private readonly byStem = new Map<string, string[]>()

  constructor(dic: string) {
    let from = dic.indexOf('\n') + 1
    while (from > 0 && from < dic.length) {
      const end = dic.indexOf('\n', from)
      const line = dic.slice(from, end < 0 ? dic.length : end)
      const stem = /^[^/\t]*/.exec(line)?.[0] ?? ''
      const same = this.byStem.get(stem)
      if (same === undefined) this.byStem.set(stem, [line])
      else same.push(line)
      from = end + 1
    }
  }

  of(stem: string): readonly string[] {
    return this.byStem.get(stem) ?? []
  }

  /** Every line about a word that passes. */
  where(passes: (stem: string) => boolean): string[] {
    return [...this.byStem].flatMap(([stem, lines]) => (passes(stem) ? lines : []))
  }
}
