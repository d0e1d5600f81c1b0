import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { closedByHand, reopenLatest } from './reopening'

type Engine = Parameters<typeof reopenLatest>[0]['workspace']
const kept = new Map<string, string>()
const open = vi.fn<(input: { path: string }) => Promise<unknown>>(() => Promise.resolve({}))

beforeEach(() => {
  kept.clear()
  open.mockClear()
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null })
})
afterEach(() => vi.unstubAllGlobals())

/** An engine whose recent list begins with this file. */
function engine({ isPresent = true, isOpen = false } = {}) {
  const recent = [{ path: '/w/latest.veillee-db', isPresent }, { path: '/w/older.veillee-db' }]
  const status = () => Promise.resolve({ current: isOpen ? {} : null, recent })
  return { workspace: { status, open } as unknown as Engine }
}

it('opens the latest workspace when none is open', async () => {
  await reopenLatest(engine())
  expect(open).toHaveBeenCalledExactlyOnceWith({ path: '/w/latest.veillee-db' })
})

it.each([
  ['one is open', { isOpen: true }],
  ['the latest is no longer there', { isPresent: false }],
])('opens nothing when %s', async (_case, given) => {
  await reopenLatest(engine(given))
  expect(open).not.toHaveBeenCalled()
})

it('opens nothing after the person closed their workspace', async () => {
  kept.set(closedByHand, 'yes')
  await reopenLatest(engine())
  expect(open).not.toHaveBeenCalled()
})

it('leaves a file that is refused to the first screen', async () => {
  open.mockRejectedValueOnce(new Error('locked'))
  await expect(reopenLatest(engine())).resolves.toBeUndefined()
})
