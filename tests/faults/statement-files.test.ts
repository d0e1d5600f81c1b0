import { generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../main/rules/canonical-json'
import { sha256 } from '../../main/rules/hash-chain'
import {
  readSignedFile,
  type Signed,
  signedText,
  type SignedFormat,
  writeSignedFile,
} from '../../main/rules/signed-file'

const formats = ['veillee-releve', 'veillee-decision'] as const

function signedBy(format: SignedFormat, payload: string): Signed {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    payload,
    hash: sha256(payload),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    signature: sign(null, Buffer.from(signedText(format, payload)), privateKey).toString('base64'),
  }
}

const payload = canonicalJson({ note: 'Préparation « café » \\"}', seconds: 3600 })

describe.each(formats)('a file of format %s', (format) => {
  const signed = signedBy(format, payload)
  const text = writeSignedFile(format, signed)
  const bytes = Buffer.from(text)
  const faultOf = (file: Uint8Array | string) => readSignedFile(format, Buffer.from(file)).fault

  it('is read as it was written', () => {
    expect(readSignedFile(format, bytes)).toEqual({ fault: null, signed })
  })

  it('is refused with any one byte changed', () => {
    for (const at of bytes.keys()) {
      for (const bit of [0x01, 0x20, 0x80]) {
        const changed = Buffer.from(bytes)
        changed[at] = (bytes[at] ?? 0) ^ bit
        expect(faultOf(changed), `byte ${at}`).not.toBe(null)
      }
    }
  })

  it('is refused with any one byte missing', () => {
    for (const at of bytes.keys())
      expect(faultOf(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]))).not.toBe(null)
  })

  it('is refused with bytes changed or put in anywhere', () => {
    fc.assert(
      fc.property(
        fc.nat(bytes.length),
        fc.uint8Array({ minLength: 1, maxLength: 3 }),
        fc.nat(2),
        (at, put, dropped) => {
          const rest = bytes.subarray(Math.min(bytes.length, at + dropped))
          const file = Buffer.concat([bytes.subarray(0, at), put, rest])
          fc.pre(!file.equals(bytes))
          expect(faultOf(file)).not.toBe(null)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('is said to be cut, wherever it was', () => {
    for (const at of bytes.keys()) expect(faultOf(bytes.subarray(0, at))).toBe('truncated')
  })

  it('is said to be altered, signed by another key, newer, of another kind, or too large', () => {
    const other = signedBy(format, payload)
    expect(faultOf(text.replace('3600', '7200'))).toBe('altered')
    expect(faultOf(`${text}\n`)).toBe('altered')
    expect(faultOf(text.replace('"hash"', ' "hash"'))).toBe('altered')
    expect(faultOf(writeSignedFile(format, { ...signed, publicKey: other.publicKey }))).toBe(
      'badSignature',
    )
    const raised = payload.replace('3600', '7200')
    const forged = { ...signed, payload: raised, hash: sha256(raised) }
    expect(faultOf(writeSignedFile(format, forged))).toBe('badSignature')
    expect(faultOf(text.replace('"formatVersion":1', '"formatVersion":2'))).toBe('newer')
    expect(faultOf('PK\u0003\u0004')).toBe('notOurs')
    const otherFormat = formats.find((one) => one !== format)
    expect(faultOf(writeSignedFile(otherFormat ?? format, signed))).toBe('notOurs')
    const large = format === 'veillee-releve' ? 65 : 5
    expect(faultOf(Buffer.alloc(large * 1024 * 1024, text))).toBe('tooLarge')
  })

  it('does not take what was signed as another kind of file', () => {
    const otherFormat = formats.find((one) => one !== format)
    const foreign = signedBy(otherFormat ?? format, payload)
    expect(faultOf(writeSignedFile(format, foreign))).toBe('badSignature')
  })
})
