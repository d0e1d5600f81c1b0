const latin = 'abcdefghijklmnopqrstuvwxyz'

/** Gives the forms one slip away from a word: a letter more, less, other or elsewhere, or letters that sound alike. */
export function nearForms(aff: string): (word: string) => Set<string> {
  const tried = /^TRY[ \t]+(\S+)/m.exec(aff)?.[1] ?? ''
  const letters = new Set((tried.toLowerCase() + latin).match(/[^]/gu))
  const alike = [...aff.matchAll(/^REP[ \t]+(\S+)[ \t]+(\S+)/gm)].filter(
    ([, heard = '']) => !/^\d+$/.test(heard),
  )
  return (word) => {
    const near = new Set<string>()
    for (let at = 0; at <= word.length; at += 1) {
      const [before, after, next] = [word.slice(0, at), word.slice(at), word.slice(at + 1)]
      near.add(before + next)
      if (next !== '') near.add(before + next.charAt(0) + after.charAt(0) + next.slice(1))
      for (const letter of letters) {
        near.add(before + letter + after)
        near.add(before + letter + next)
      }
      if (after !== '') near.add(before + after.charAt(0) + after)
    }
    for (const [, heard = '', meant = ''] of alike) {
      if (word.includes(heard)) near.add(word.replace(heard, meant))
    }
    return near
  }
}
