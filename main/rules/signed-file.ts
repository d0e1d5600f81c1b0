import { createPublicKey, verify } from 'node:crypto'
import { z } from 'zod'
import type { FileFault } from '../../preload/contract/file-fault'
import { canonicalJson } from './canonical-json'
import { sha256 } from './hash-chain'

/** What a signed file is: a statement to review, or the decision on one. */
export type SignedFormat = 'veillee-releve' | 'veillee-decision'

const formatVersion = 1

/** The extension of each kind of file. */
export const signedExtension = {
  'veillee-releve': '.veillee-releve',
  'veillee-decision': '.veillee-decision',
} as const satisfies Record<SignedFormat, string>

/** Largest file read: 50,000 lines of a statement; 500 remarks of a decision. */
export const largestBytes = {
  'veillee-releve': 64 * 1024 * 1024,
  'veillee-decision': 4 * 1024 * 1024,
} as const satisfies Record<SignedFormat, number>

export interface Signed {
  /** Canonical JSON. */
  payload: string
  /** SHA-256 of the payload. */
  hash: string
  /** Ed25519, SPKI DER in base64. */
  publicKey: string
  /** Ed25519, base64. */
  signature: string
}

/** Null, or exactly what is wrong with the file. */
export type ReadSigned = { fault: FileFault; signed: null } | { fault: null; signed: Signed }

const Envelope = z.strictObject({
  format: z.string(),
  formatVersion: z.literal(formatVersion),
  hash: z.string(),
  payload: z.string(),
  publicKey: z.string(),
  signature: z.string(),
})

/** What is signed of a payload: its format and version with it, so that none passes for another. */
export function signedText(format: SignedFormat, payload: string): string {
  return `${format}\n${formatVersion}\n${payload}`
}

/** One canonical JSON object, so that each file has one form only and any other byte shows. */
export function writeSignedFile(format: SignedFormat, signed: Signed): string {
  const { payload, hash, publicKey, signature } = signed
  return canonicalJson({ format, formatVersion, hash, payload, publicKey, signature })
}

/** Reads a file as it was written to the byte and signed, or says what is wrong with it. */
export function readSignedFile(format: SignedFormat, bytes: Uint8Array): ReadSigned {
  if (bytes.byteLength > largestBytes[format]) return refused('tooLarge')
  const text = Buffer.from(bytes).toString('utf8')
  const start = `{"format":"${format}","formatVersion":`
  if (!text.startsWith(start)) return refused(start.startsWith(text) ? 'truncated' : 'notOurs')
  const parsed = parseJson(text)
  if (parsed === undefined) return refused(hasItsEnd(text) ? 'altered' : 'truncated')
  if (isNewer(parsed)) return refused('newer')
  const envelope = Envelope.safeParse(parsed)
  if (!envelope.success) return refused('altered')
  const { payload, hash, publicKey, signature } = envelope.data
  const signed = { payload, hash, publicKey, signature }
  const written = Buffer.from(writeSignedFile(format, signed))
  if (!written.equals(bytes) || signed.hash !== sha256(signed.payload)) return refused('altered')
  return isSigned(format, signed) ? { fault: null, signed } : refused('badSignature')
}

/** What a payload says, if it has the shape `schema` asks for and is canonical; else null. */
export function readPayload<S extends z.ZodType>(schema: S, payload: string): z.infer<S> | null {
  const parsed = schema.safeParse(parseJson(payload))
  // A field that this version does not know would be lost here: the text says so.
  return parsed.success && canonicalJson(parsed.data as never) === payload ? parsed.data : null
}

/** Whether a payload was signed by the key beside it. */
export function isSigned(format: SignedFormat, { payload, publicKey, signature }: Signed): boolean {
  try {
    const key = Buffer.from(publicKey, 'base64')
    const signedBy = createPublicKey({ key, format: 'der', type: 'spki' })
    // Base64 that says the same in other letters would leave room for an unseen change.
    if (signedBy.export({ format: 'der', type: 'spki' }).toString('base64') !== publicKey)
      return false
    if (signedBy.asymmetricKeyType !== 'ed25519') return false
    const bytes = Buffer.from(signature, 'base64')
    if (bytes.toString('base64') !== signature) return false
    return verify(null, Buffer.from(signedText(format, payload)), signedBy, bytes)
  } catch {
    // Not a key at all.
    return false
  }
}

function refused(fault: FileFault): ReadSigned {
  return { fault, signed: null }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The last byte of a file is the brace after its signature; inside the payload quotes are escaped. */
function hasItsEnd(text: string): boolean {
  return text.endsWith('"}') && !text.endsWith('\\"}')
}

function isNewer(parsed: unknown): boolean {
  const known = z.object({ formatVersion: z.int().min(formatVersion + 1) })
  return known.safeParse(parsed).success
}
