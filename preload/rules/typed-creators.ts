import type { Creator } from '../contract/resource-shapes'

type Role = Creator['role']

const longest = { family: 200, given: 200, particle: 40, suffix: 40, literal: 400 }
const none = { family: '', given: '', particle: '', suffix: '', literal: '' }

/**
 * Names as people type them, one after a semicolon: « Beauvoir, Simone de ; Ministère de la Justice ».
 * A comma tells the family name from the given one; a name without any stays whole, as braces keep it.
 */
export function readTypedCreators(text: string, role: Role = 'author'): Creator[] {
  return namesIn(text)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ role, ...partsOf(name) }))
}

/** The same names as they are typed. */
export function typedCreators(creators: readonly Creator[]): string {
  return creators.map(typedName).join('\u00A0; ')
}

function namesIn(text: string): string[] {
  return text.match(/(?:\{[^{}]*\}|[^;\n])+/g) ?? []
}

function partsOf(name: string): Omit<Creator, 'role'> {
  const [, whole] = /^\{([^{}]*)\}$/.exec(name) ?? []
  if (whole !== undefined) return { ...none, literal: cut(whole, longest.literal) }
  const [before = '', given = '', ...rest] = name.split(',').map((part) => part.trim())
  if (given === '' || before === '') {
    return { ...none, literal: cut(name.replace(/^[\s,]+|[\s,]+$/g, ''), longest.literal) }
  }
  const [, particle = '', family = before] =
    /^((?:\p{Ll}[\p{Ll}’']*\s)+|d[’'])(\S.*)$/u.exec(before) ?? []
  return {
    family: cut(family, longest.family),
    given: cut(given, longest.given),
    particle: cut(particle, longest.particle),
    suffix: cut(rest.join(', '), longest.suffix),
    literal: '',
  }
}

function cut(text: string, most: number): string {
  return text.trim().slice(0, most).trim()
}

function typedName({ family, given, particle, suffix, literal }: Creator): string {
  if (literal !== '') return /[,;{}\n]/.test(literal) ? `{${literal}}` : literal
  if (given === '') return [particle, family, suffix].filter((part) => part !== '').join(' ')
  const before = particle.endsWith('’') || particle.endsWith("'") ? particle : `${particle} `
  const last = `${particle === '' ? '' : before}${family}`
  return [last, given, suffix].filter((part) => part !== '').join(', ')
}
