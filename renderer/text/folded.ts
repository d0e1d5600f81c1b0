/** Without case or accents: how people search. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
}

/** Whether every word of `asked` is found in `text`, whatever the accents and the case. */
export function foldedIncludes(text: string, asked: string): boolean {
  const whole = folded(text)
  return folded(asked)
    .split(/\s+/)
    .every((word) => whole.includes(word))
}
