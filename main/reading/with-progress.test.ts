import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { withProgress } from './with-progress'

it('walks through the reports while the work goes on, then gives its result', async () => {
  const { result, progress } = withProgress(async (report) => {
    for (const done of [1, 2, 3]) {
      await sleep(5)
      report(done, 3)
    }
    await sleep(5)
    return 'read'
  })
  const seen = []
  for await (const [done] of progress) seen.push(done)
  expect(seen).toEqual([1, 2, 3])
  expect(await result).toBe('read')
})

it('ends the walk when the work fails, and lets its failure be met', async () => {
  const { result, progress } = withProgress(async () => {
    await sleep(1)
    throw new Error('killed')
  })
  for await (const step of progress) expect.unreachable(String(step))
  await expect(result).rejects.toThrow('killed')
})
