import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isbnKey, isbnKeys } from './isbn'

describe('an ISBN', () => {
  it.each([
    ['9782070368228', '9782070368228'],
    ['978-2-07-036822-8', '9782070368228'],
    ['978 2 07 036822 8', '9782070368228'],
    ['978\u20112\u201107\u2011036822\u20118', '9782070368228'],
    ['978–2–07–036822–8', '9782070368228'],
    ['978\u00AD2\u00AD07\u00AD036822\u00AD8', '9782070368228'],
    ['978\u00A02\u00A007\u00A0036822\u00A08', '9782070368228'],
    ['2-07-036822-X', '9782070368228'],
    ['2-07-036822-x', '9782070368228'],
    ['ISBN 2-07-036822-X (broché)', '9782070368228'],
    ['0-306-40615-2', '9780306406157'],
    ['979-10-90636-07-1', '9791090636071'],
    ['978-2-07-036822-9', ''],
    ['2-07-036822-1', ''],
    ['1234567890123', ''],
    ['3017620422003', ''],
    ['12345', ''],
    ['', ''],
  ])('%s is %s', (text, key) => {
    expect(isbnKey(text)).toBe(key)
  })

  it('is read however many stand in one field, each once', () => {
    expect(isbnKeys('2-07-036822-X, 978-2-07-036822-8; 0306406152')).toEqual([
      '9782070368228',
      '9780306406157',
    ])
    expect(isbnKeys('9782070368228 0306406152')).toEqual(['9782070368228', '9780306406157'])
    expect(isbnKeys('0306406152 9782070368228')).toEqual(['9780306406157', '9782070368228'])
  })
})

it('gives an ISBN-10 and the ISBN-13 of the same book the same key', () => {
  const nine = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(nine, (digits) => {
      const sum = digits.reduce((total, digit, index) => total + digit * (10 - index), 0)
      const check = (11 - (sum % 11)) % 11
      const key = isbnKey(digits.join('') + (check === 10 ? 'X' : check))
      expect(key).toMatch(new RegExp(`^978${digits.join('')}\\d$`))
      expect(isbnKey(key)).toBe(key)
      expect(isbnKey(key.replace(/(\d{3})(\d)(\d{4})(\d{4})/, '$1-$2–$3 $4-'))).toBe(key)
    }),
  )
})

it('never throws, and the key of a key is itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\dxX \-\u2011a]*$/), (text) => {
      const key = isbnKey(text)
      expect(isbnKey(key)).toBe(key)
    }),
  )
})
