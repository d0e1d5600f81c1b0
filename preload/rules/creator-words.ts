export interface NameParts {
  family: string
  given: string
  particle: string
  suffix: string
  literal: string
}

/** A name as it is read aloud: Simone de Beauvoir. */
export function creatorWords({ family, given, particle, suffix, literal }: NameParts): string {
  if (literal !== '') return literal
  return [given, particle, family, suffix].filter((part) => part !== '').join(' ')
}
