import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedBlock } from './changed-block'

const block = (rank: number, text: string) =>
  `<!--[if mso]><table class="veillee-block-${rank}-outlook"><tr><td><![endif]--><div class="veillee-block-${rank}" style="margin:0"><div class="veillee-block-${rank}-0"><p>${text}</p></div></div><!--[if mso]></td></tr></table><![endif]-->`
const letter = (texts: readonly string[]) =>
  `<html><head><style>p{}</style></head><body>${texts.map((text, rank) => block(rank, text)).join('')}</body></html>`

describe('the block that changed between two renders', () => {
  it('is the one a key was typed in', () => {
    const changed = changedBlock(letter(['a', 'b', 'c']), letter(['a', 'b!', 'c']))
    expect(changed).toMatchObject({
      mark: 'veillee-block-1',
      before: expect.stringContaining('<p>b</p>') as string,
      after: expect.stringContaining('<p>b!</p>') as string,
    })
    expect(changed?.after).toMatch(/^<div class="veillee-block-1".*<\/div><\/div>$/)
  })

  it.each([
    ['nothing', ['a', 'b'], ['a', 'b']],
    ['two blocks', ['a', 'b'], ['A', 'B']],
    ['a block more', ['a', 'b'], ['a', 'b', 'c']],
    ['a block less', ['a', 'b', 'c'], ['a', 'c']],
  ])('is none where there is %s', (_what, before, after) => {
    expect(changedBlock(letter(before), letter(after))).toBeNull()
  })

  it('is none where the tag of the block itself differs, or what stands before all blocks', () => {
    const before = letter(['a', 'b'])
    expect(
      changedBlock(
        before,
        before.replace('veillee-block-1" style="margin:0"', 'veillee-block-1" style="margin:1px"'),
      ),
    ).toBeNull()
    expect(changedBlock(before, before.replace('p{}', 'p{color:red}'))).toBeNull()
  })

  it('gives back the new render where it is put in the place of the old one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '</p><p>', '<b>b</b>') })
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        text,
        (texts, rank, typed) => {
          const at = rank % texts.length
          const before = letter(texts)
          const after = letter(texts.map((one, place) => (place === at ? typed : one)))
          const changed = changedBlock(before, after)
          if (changed === null) return before === after
          const { from, mark } = changed
          const end = from + changed.before.length
          return (
            mark === `veillee-block-${at}` &&
            before.slice(from, end) === changed.before &&
            before.slice(0, from) + changed.after + before.slice(end) === after
          )
        },
      ),
    )
  })
})
