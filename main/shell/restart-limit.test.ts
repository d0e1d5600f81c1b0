import { expect, it } from 'vitest'
import { restartLimit } from './restart-limit'

it('allows three restarts in any minute, and again once a minute has passed', () => {
  const mayRestart = restartLimit(3, 60_000)
  expect([0, 10_000, 20_000, 30_000].map(mayRestart)).toEqual([true, true, true, false])
  expect(mayRestart(95_000)).toBe(true)
})
