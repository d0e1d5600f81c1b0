/** Stands where a name was taken out. */
const nameLeftOut = '…'

/**
 * Takes the names of these people out of a text, in either order, whatever the case, the accents
 * and the blanks between their words.
 */
export function withoutNames(names: readonly string[]): (text: string) => string {
  const patterns = names
    .map((name) =>
      name
        .trim()
        .split(/\s+/)
        .filter((word) => word !== ''),
    )
    .filter((words) => words.length > 0)
    .flatMap((words) => (words.length > 1 ? [words, rotated(words)] : [words]))
    .map((words) => words.map(loosely).join('[\\s\\u00A0-]+'))
  if (patterns.length === 0) return (text) => text
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.normalize('NFC').replaceAll(any, nameLeftOut)
}

/** « Vidal Claire » for Claire Vidal. */
function rotated(words: readonly string[]): string[] {
  return [...words.slice(1), words[0] ?? '']
}

/** A word with each letter free to bear accents or none. */
function loosely(word: string): string {
  return Array.from(word.normalize('NFD'))
    .filter((letter) => !/\p{M}/u.test(letter))
    .map((letter) => alike(letter))
    .join('')
}

const accented: Readonly<Record<string, string>> = {
  a: 'aàâäáãå',
  c: 'cç',
  e: 'eéèêë',
  i: 'iîïíì',
  n: 'nñ',
  o: 'oôöóòõø',
  u: 'uùûüú',
  y: 'yÿý',
}

function alike(letter: string): string {
  const letters = accented[letter.toLowerCase()]
  return letters === undefined ? letter.replaceAll(/[$()*+./?[\\\]^{|}-]/g, '\\$&') : `[${letters}]`
}
