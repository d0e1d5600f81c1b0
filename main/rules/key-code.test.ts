import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { keyCode } from './key-code'

it('says a key in eight letters or digits, none of which is mistaken for another', () => {
  for (let drawn = 0; drawn < 50; drawn += 1) {
    const { publicKey } = generateKeyPairSync('ed25519')
    const code = keyCode(publicKey.export({ format: 'der', type: 'spki' }).toString('base64'))
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  }
})

it('says the first forty bits of the SHA-256 of the key', () => {
  // SHA-256 of « abc » begins with ba7816bf8f.
  expect(keyCode(Buffer.from('abc').toString('base64'))).toBe('Q9W1-DFWF')
})
