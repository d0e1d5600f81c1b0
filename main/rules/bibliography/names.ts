import type { Creator } from '../../../preload/contract/resource-shapes'

/** « de La Fontaine », « d’Ormesson »: an elided particle keeps to its name. */
export function withParticle({ particle }: Creator, family: string): string {
  if (particle === '') return family
  return /['’]$/.test(particle) ? `${particle}${family}` : `${particle} ${family}`
}

/** Jean-Paul Ève: J.-P. È. */
export function initials(given: string): string {
  return given
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) =>
      name
        .split(/[-‐‑]/)
        .filter((part) => part !== '')
        .map((part) => `${first(part)}.`)
        .join('-'),
    )
    .join(' ')
}

/** The first letter whatever its encoding; « Ch. » and « J. » are initials already. */
function first(name: string): string {
  if (/^\p{L}{1,2}\.$/u.test(name)) return name.slice(0, -1)
  // J.R.R. has as many initials as it has letters.
  if (/^(\p{L}\.){2,}$/u.test(name)) return name.slice(0, -1).split('.').join('. ')
  return (/^./u.exec(name.normalize('NFC'))?.[0] ?? '').toLocaleUpperCase('fr')
}

/** The name whole of what has no parts: an organisation, or a person with one name. */
export function wholeName({ literal, family, given }: Creator): string | null {
  if (literal !== '') return literal
  if (family !== '' && given !== '') return null
  return family === '' ? given : null
}
