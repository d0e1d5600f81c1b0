import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takeSecret } from './secret'

const location = { hash: '', pathname: '/' }
const replaceState = vi.fn<(state: unknown, unused: string, url: string) => void>()
const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  replaceState.mockClear()
  vi.stubGlobal('window', { location, history: { replaceState } })
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
})
afterEach(() => vi.unstubAllGlobals())

it('takes the secret from the first address, and leaves no trace of it there', () => {
  location.hash = '#key=ab_C-9'
  expect(takeSecret()).toBe('ab_C-9')
  expect(replaceState).toHaveBeenCalledWith(null, '', '/')
})

it('remembers it for this tab, whatever screen the address shows', () => {
  location.hash = '#key=first'
  takeSecret()
  location.hash = '#/rituels'
  expect(takeSecret()).toBe('first')
  expect(replaceState).toHaveBeenCalledTimes(1)
})

it('has none in a tab that never received one', () => {
  location.hash = '#/reglages'
  expect(takeSecret()).toBeNull()
})
