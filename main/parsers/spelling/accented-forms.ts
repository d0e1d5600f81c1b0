const accented: Readonly<Record<string, readonly string[]>> = {
  a: ['à', 'â'],
  c: ['ç'],
  e: ['é', 'è', 'ê'],
  i: ['î'],
  o: ['ô'],
  u: ['û', 'ù'],
}

/** A word of many vowels has too many forms to look up. */
const mostForms = 600

/** What a word may be with the accents nobody typed: the commonest slip of French. */
export function accentedForms(word: string): string[] {
  let forms = ['']
  for (const letter of word) {
    const ways = [letter, ...(accented[letter] ?? [])]
    forms = forms.flatMap((form) => ways.map((way) => form + way))
    if (forms.length > mostForms) return []
  }
  return forms.filter((form) => form !== word)
}
