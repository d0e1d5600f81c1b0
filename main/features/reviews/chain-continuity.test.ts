import { describe, expect, it } from 'vitest'
import { linkHash, sha256 } from '../../rules/hash-chain'
import { brokenChains, type ChainPlace } from './chain-continuity'

/** A chain of submissions (v) and decisions (d), of which only submissions are received. */
function chain(kinds: string, personId = 'ada', salt = ''): ChainPlace[] {
  const places: ChainPlace[] = []
  let previousHash = ''
  let decisionsBefore: string[] = []
  for (const [index, kind] of kinds.split('').entries()) {
    const content = sha256(`${salt}${index}`)
    const isVersion = kind === 'v'
    const chainHash = linkHash(previousHash, isVersion ? 'version' : 'decision', content)
    if (isVersion) {
      const head = { workspaceId: 'w', personId, sequence: index + 1 }
      places.push({
        id: `${personId}${salt}${index}`,
        head: { ...head, decisionsBefore, previousHash, chainHash },
      })
      decisionsBefore = []
    } else decisionsBefore.push(content)
    previousHash = chainHash
  }
  return places
}

const broken = (...places: ChainPlace[]) => [...brokenChains(places)]

describe('the continuity of what was received', () => {
  it('holds for a whole chain, received in any order', () => {
    const whole = chain('vdvddvv')
    expect(broken(...whole)).toEqual([])
    expect(broken(...whole.toReversed())).toEqual([])
  })

  it('holds for parts of a chain, and for chains of several people', () => {
    for (let left = 0; left < 4; left += 1)
      expect(broken(...chain('vdvddvv').toSpliced(left, 1))).toEqual([])
    expect(broken(...chain('vv', 'ada'), ...chain('vdv', 'grace', 'g'))).toEqual([])
  })

  it('breaks where two stand at one place: the one received last', () => {
    const [first, second] = chain('vv')
    const [, other] = chain('vv', 'ada', 'rewritten')
    if (!first || !second || !other) throw new Error('no chain')
    expect(broken(first, second, other)).toEqual([other.id])
  })

  it('breaks where a statement does not follow from the one before', () => {
    const [first] = chain('vv')
    const [, other] = chain('vv', 'ada', 'rewritten')
    if (!first || !other) throw new Error('no chain')
    expect(broken(first, other)).toEqual([other.id])
  })

  it('breaks where a first statement claims something before it, or leaves a decision out', () => {
    const [first, second] = chain('vdv')
    if (!first || !second) throw new Error('no chain')
    const claimed = { ...first, head: { ...first.head, previousHash: sha256('x') } }
    expect(broken(claimed)).toEqual([first.id])
    const without = { ...second, head: { ...second.head, decisionsBefore: [], sequence: 2 } }
    expect(broken(first, without)).toEqual([second.id])
  })
})
