import { sha256 } from './hash-chain'

/** Crockford's base 32: no I, L, O nor U, which are misheard or misread. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The SHA-256 of a public key (SPKI DER in base64). */
export function keyHash(publicKey: string): string {
  return sha256(Buffer.from(publicKey, 'base64'))
}

/**
 * Eight letters or digits to compare by voice: the first forty bits of the key's SHA-256. Enough
 * against a mistake or a hurried impostor, not against whoever can afford 2^40 keys.
 */
export function keyCode(publicKey: string): string {
  const bits = BigInt(`0x${keyHash(publicKey).slice(0, 10)}`)
  const code = Array.from({ length: 8 }, (_, place) =>
    digits.charAt(Number((bits >> BigInt(35 - 5 * place)) & 31n)),
  ).join('')
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
