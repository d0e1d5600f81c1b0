import fc from 'fast-check'
import { expect, it } from 'vitest'
import { doiKey } from './doi'

it.each([
  ['10.1000/xyz', '10.1000/xyz'],
  [' 10.1000/XYZ ', '10.1000/xyz'],
  ['doi:10.1000/xyz', '10.1000/xyz'],
  ['DOI 10.1000/xyz', '10.1000/xyz'],
  ['doi: https://doi.org/10.1000/xyz', '10.1000/xyz'],
  ['https://doi.org/10.1000/xyz', '10.1000/xyz'],
  ['http://dx.doi.org/10.1000/xyz', '10.1000/xyz'],
  ['https://www.doi.org/10.1000/xyz?utm_source=a#b', '10.1000/xyz'],
  ['https://doi.org/10.1000%2Fxyz', '10.1000/xyz'],
  ['10.1000%2Fxyz', '10.1000/xyz'],
  ['https://journals.example/doi/10.1177/0001', '10.1177/0001'],
  ['https://journals.example/doi/full/10.1177/0001', '10.1177/0001'],
  ['https://journals.example/doi/pdf/10.1177/0001?download=true', '10.1177/0001'],
  ['https://journals.example/fr/doi/abs/10.1177/0001/full', '10.1177/0001'],
  ['10.1000/xyz.', '10.1000/xyz'],
  ['10.1000/xyz).', '10.1000/xyz'],
  ['10.1000/xyz »', '10.1000/xyz'],
  ['10.1000/xyz, consulté le 3 mai', '10.1000/xyz'],
  ['10.1000/a(b)', '10.1000/a(b)'],
  ['(10.1000/xyz)', ''],
  [
    '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
    '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
  ],
  ['10.1000.10/123', '10.1000.10/123'],
  ['10.100/xyz', ''],
  ['10.1000/', ''],
  ['10.1000', ''],
  ['11.1000/xyz', ''],
  ['https://exemple.fr/10.1000/xyz', ''],
  ['https://exemple.fr/doi/', ''],
  ['https://exemple.fr/?u=/doi/10.1000/xyz', ''],
  ['', ''],
])('%s is %s', (text, key) => {
  expect(doiKey(text)).toBe(key)
})

it('is quick whatever the text', () => {
  const started = performance.now()
  doiKey(`10.1000/${')'.repeat(50_000)}`)
  expect(performance.now() - started).toBeLessThan(1000)
})

it('never throws, and the key of a key is itself', () => {
  const start = fc.constantFrom(
    '',
    '10.1000/',
    'doi:',
    'https://doi.org/10.1000/',
    'https://a/doi/',
  )
  const ending = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('%', '%2F', '.', ')', '('),
    ),
  )
  fc.assert(
    fc.property(start, ending, (before, after) => {
      const key = doiKey(before + after.join(''))
      expect(doiKey(key)).toBe(key)
    }),
    { numRuns: 500 },
  )
})
