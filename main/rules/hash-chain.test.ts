import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenLink, type ChainLink, linkHash, type LinkKind, sha256 } from './hash-chain'

const kinds = fc.constantFrom<LinkKind>('version', 'decision')
const contents = fc.array(fc.record({ kind: kinds, text: fc.string() }), { minLength: 1 })

function chained(records: readonly { kind: LinkKind; text: string }[]): ChainLink[] {
  const links: ChainLink[] = []
  for (const { kind, text } of records) {
    const previousHash = links.at(-1)?.hash ?? ''
    const content = sha256(text)
    links.push({ kind, content, previousHash, hash: linkHash(previousHash, kind, content) })
  }
  return links
}

describe('the chain of hashes', () => {
  it('hashes as FIPS 180-4 says', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('holds from its first link to its last', () => {
    fc.assert(
      fc.property(contents, (records) => {
        expect(brokenLink(chained(records))).toBe(null)
      }),
    )
  })

  it('breaks where a content, a kind or a hash was changed', () => {
    fc.assert(
      fc.property(
        contents,
        fc.nat(),
        fc.constantFrom('kind', 'content', 'hash'),
        (records, at, field) => {
          const links = chained(records)
          const index = at % links.length
          const link = links[index]
          if (!link) throw new Error('no link')
          const value = field === 'kind' ? other(link.kind) : sha256(`${link[field]}!`)
          links[index] = { ...link, [field]: value }
          expect(brokenLink(links)).toBe(index)
        },
      ),
    )
  })

  it('breaks where a link is missing or two have changed places', () => {
    const links = chained(['a', 'b', 'c', 'd'].map((text) => ({ kind: 'version', text })))
    expect(brokenLink(links.toSpliced(1, 1))).toBe(1)
    expect(brokenLink(links.slice(1))).toBe(0)
    expect(brokenLink([0, 2, 1, 3].flatMap((index) => links[index] ?? []))).toBe(1)
  })
})

function other(kind: LinkKind): LinkKind {
  return kind === 'version' ? 'decision' : 'version'
}
