import type { Creator } from '../../../preload/contract/resource-shapes'
import type { Locale } from '../../../preload/contract/shapes'
import { apaWords } from './apa-words'
import { initials, wholeName, withParticle } from './names'

/** Names at the head of a reference: « Roy, J.-P., & Nay, O. »; beyond twenty, nineteen and the last. */
export function apaNames(creators: readonly Creator[], locale: Locale): string {
  const names = creators.map(inverted)
  const last = names.at(-1) ?? ''
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`
  return listed(names, apaWords[locale].and)
}

/** Names inside a reference, as they are said: « J.-P. Roy & O. Nay ». */
export function apaPlainNames(creators: readonly Creator[], locale: Locale): string {
  const { and } = apaWords[locale]
  const names = creators.map(plain)
  // No comma between two names that are not turned round.
  return listed(names, names.length === 2 ? and.replace(',', '') : and)
}

function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`
}

function inverted(creator: Creator): string {
  const { family, given, suffix } = creator
  const name = wholeName(creator) ?? `${withParticle(creator, family)}, ${initials(given)}`
  return suffix === '' ? name : `${name}, ${suffix}`
}

function plain(creator: Creator): string {
  const { family, given, suffix } = creator
  const name = wholeName(creator) ?? `${initials(given)} ${withParticle(creator, family)}`
  return suffix === '' ? name : `${name}, ${suffix}`
}
