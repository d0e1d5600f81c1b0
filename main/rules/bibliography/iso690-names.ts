import type { Creator } from '../../../preload/contract/resource-shapes'
import type { Locale } from '../../../preload/contract/shapes'
import { iso690Words } from './iso690-words'
import { wholeName, withParticle } from './names'
import { italic, type Piece } from './rich-text'

/** Family names in capitals; up to three names, beyond them the first and « et al. ». */
export function iso690Names(creators: readonly Creator[], locale: Locale): Piece {
  const names = creators.map(inverted)
  const [first = '', ...others] = names
  if (names.length > 3) return [first, ' ', italic('et al.')]
  const last = others.at(-1)
  if (last === undefined) return first
  return `${names.slice(0, -1).join(', ')}${iso690Words[locale].and}${last}`
}

/** Names as they are said, for those who only helped: Marie NDIAYE. */
export function iso690PlainNames(creators: readonly Creator[], locale: Locale): string {
  const names = creators.map((creator) => {
    const whole = wholeName(creator)
    if (whole !== null) return capitals(whole)
    return `${creator.given} ${withParticle(creator, capitals(creator.family))}`
  })
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')}${iso690Words[locale].and}${last}`
}

function inverted(creator: Creator): string {
  const { family, given, suffix } = creator
  const whole = wholeName(creator)
  const name =
    whole === null ? `${withParticle(creator, capitals(family))}, ${given}` : capitals(whole)
  return suffix === '' ? name : `${name}, ${suffix}`
}

function capitals(name: string): string {
  return name.toLocaleUpperCase('fr')
}
