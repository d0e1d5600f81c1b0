/** Names that a program gave in the stead of somebody's. */
const nobody =
  /^(admin\w*|administrat\w+|auteurs?|authors?|default|inconnu|owner|pc|propri[ée]taire|root|unknown|user\w*|utilisat\w+|microsoft( office)?( user)?|utilisateur .*|windows.*|hp|dell|lenovo|canva|adobe.*)$/i

/**
 * The people a line of authors names, whole as they are written. A comma parts names only where
 * each side has several words: « Dupont, Jean » is one person. A login is no name.
 */
export function authorNames(line: string): string[] {
  const parts = line.split(/\s*(?:;|&|\n|\set\s|\sand\s)\s*/i).flatMap((part) => {
    const byComma = part.split(/\s*,\s*/).filter((one) => one !== '')
    return byComma.every((one) => one.includes(' ')) ? byComma : [part]
  })
  const names = parts.map((part) => part.trim()).filter((name) => isName(name))
  return [...new Set(names)]
}

function isName(name: string): boolean {
  if (nobody.test(name) || !/\p{L}{2}/u.test(name)) return false
  // jdupont, marie.curie@…: what somebody types to sign in.
  return !(/^[\p{Ll}\d._-]+$/u.test(name) || name.includes('@'))
}
