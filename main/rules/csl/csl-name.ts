import type { Creator } from '../../../preload/contract/resource-shapes'
import { type Json, textOf } from './csl-value'

/** Roles of a creator, each the variable of CSL of the same name. */
export const roles = ['author', 'editor', 'translator', 'director', 'contributor'] as const

/** Names of CSL as creators; one that says nothing is left out. */
export function creatorsFromCsl(names: Json, role: Creator['role']): Creator[] {
  const list = Array.isArray(names) ? names : [names]
  return list.flatMap((name) => {
    const creator = creatorFromCsl(name, role)
    return creator.family === '' && creator.literal === '' ? [] : [creator]
  })
}

function creatorFromCsl(name: Json, role: Creator['role']): Creator {
  const none = { role, family: '', given: '', particle: '', suffix: '', literal: '' }
  if (typeof name === 'string') return { ...none, literal: name.trim() }
  if (typeof name !== 'object' || name === null || Array.isArray(name)) return none
  const family = textOf(name['family'])
  const given = textOf(name['given'])
  if (family === '') return { ...none, literal: textOf(name['literal']) || given }
  const particles = [textOf(name['dropping-particle']), textOf(name['non-dropping-particle'])]
  const particle = particles.filter((one) => one !== '').join(' ')
  return { ...none, family, given, particle, suffix: textOf(name['suffix']) }
}

/** Creators of one role as names of CSL. */
export function cslFromCreators(creators: readonly Creator[], role: Creator['role']): Json[] {
  return creators
    .filter((creator) => creator.role === role)
    .map(({ family, given, particle, suffix, literal }) => {
      if (literal !== '') return { literal }
      const parts = { family, given, 'non-dropping-particle': particle, suffix }
      return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''))
    })
}

/** A name as bibliographies write it: « Family, Given », « Family, Jr, Given », or whole. */
export function creatorFromText(text: string, role: Creator['role'] = 'author'): Creator {
  const name = text.replaceAll(/\s+/g, ' ').trim()
  const parts = name.split(',').map((part) => part.trim())
  const none = { role, family: '', given: '', particle: '', suffix: '', literal: '' }
  const [family = '', second = '', third = ''] = parts
  if (family === '' || parts.length > 3) return { ...none, literal: name }
  if (parts.length === 3) {
    // RIS writes « Family, Given, Jr », BibTeX « Family, Jr, Given ».
    const isSuffix = /^(jr|sr|[ivx]+|\d\w{0,2})\.?$/i
    const [given, suffix] = isSuffix.test(second) ? [third, second] : [second, third]
    return { ...none, family, given, suffix }
  }
  if (parts.length === 2)
    return second === '' ? { ...none, literal: family } : { ...none, family, given: second }
  return name.includes(' ') ? { ...none, literal: name } : { ...none, family: name }
}
