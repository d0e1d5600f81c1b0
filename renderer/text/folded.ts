import { folded } from '../../preload/rules/folded'

/** Whether every word of `asked` is found in `text`, whatever the accents and the case. */
export function foldedIncludes(text: string, asked: string): boolean {
  const whole = folded(text)
  return folded(asked)
    .split(/\s+/)
    .every((word) => whole.includes(word))
}
