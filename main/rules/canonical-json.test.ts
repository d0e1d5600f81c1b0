import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'

const anyJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as never)

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [true, null, 'é'] }, '{"a":[true,null,"é"],"b":1}'],
    [{}, '{}'],
    [[], '[]'],
    [{ aa: 1, a: 2, B: 3 }, '{"B":3,"a":2,"aa":1}'],
    ['\u0007 "\\ \n', String.raw`"\u0007 \"\\ \n"`],
    [1e21, '1e+21'],
    [0.000001, '0.000001'],
    [-0, '0'],
    // RFC 8785, 3.2.3: by UTF-16 code units, not by code points.
    [{ '\u{1F600}': 1, '\uFB33': 2 }, '{"\u{1F600}":1,"\uFB33":2}'],
  ] as const)('writes %j in its one form', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('refuses numbers that JSON does not have', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError)
    expect(() => canonicalJson([Infinity])).toThrow(RangeError)
  })

  it('says the same of a value whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyJson), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
      }),
    )
  })

  it('is read back as the value it was, and written again to the byte', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text) as never)).toBe(text)
      }),
    )
  })
})
