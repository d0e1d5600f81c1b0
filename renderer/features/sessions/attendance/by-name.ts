import { folded } from '../../../../preload/rules/folded'

/** Of people found by anything of theirs, those whose name is meant come first; the order stays. */
export function byName<T extends { name: string }>(people: readonly T[], typed: string): T[] {
  const asked = folded(typed.trim())
  const isMeant = ({ name }: T) => {
    const whole = folded(name)
    return whole.startsWith(asked) || whole.split(/[\s'-]+/).some((word) => word.startsWith(asked))
  }
  return [...people.filter(isMeant), ...people.filter((one) => !isMeant(one))]
}
