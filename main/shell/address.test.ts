import { describe, expect, it } from 'vitest'
import { isOwnAddress } from './address'

describe('an address of the application', () => {
  it.each(['veillee://app/', 'veillee://app/assets/index.js', 'veillee://app/rituels?x=1#y'])(
    'is its own: %s',
    (address) => expect(isOwnAddress(address)).toBe(true),
  )

  it.each([
    'veillee://app.example/',
    'veillee://other/',
    'veillee://user@app/',
    'veillee:app',
    'veillee://app:1/',
    'https://app/',
    'file:///etc/passwd',
    'blob:veillee://app/1',
    'about:blank',
    'not an address',
    '',
  ])('is not: %s', (address) => expect(isOwnAddress(address)).toBe(false))
})
