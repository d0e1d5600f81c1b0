import { hash } from 'node:crypto'

/** What a link of the chain is about: a statement that was submitted, or a decision on one. */
export type LinkKind = 'version' | 'decision'

export interface ChainLink {
  kind: LinkKind
  /** SHA-256 of what is linked. */
  content: string
  previousHash: string
  hash: string
}

/** SHA-256 of a text in UTF-8 or of bytes, as 64 lowercase hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex')
}

/** The hash of a link: SHA-256 of the hash before it ('' for the first), its kind and its content. */
export function linkHash(previousHash: string, kind: LinkKind, content: string): string {
  return sha256(`${previousHash}\n${kind}\n${content}`)
}

/** The index of the first link that does not follow from the one before it, or null. */
export function brokenLink(links: readonly ChainLink[]): number | null {
  let previousHash = ''
  for (const [index, link] of links.entries()) {
    const isWhole =
      link.previousHash === previousHash &&
      link.hash === linkHash(previousHash, link.kind, link.content)
    if (!isWhole) return index
    previousHash = link.hash
  }
  return null
}
