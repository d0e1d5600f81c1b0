import { describe, expect, it } from 'vitest'
import type { Finding } from '../../contract/letter-check-shapes'
import { combinedFixes } from './combined-fixes'

const found = (code: Finding['code'], from: number, to: number, insert: string): Finding => ({
  code,
  weight: 'matters',
  at: null,
  detail: '',
  fix: [{ from, to, insert }],
})

describe('putting everything right at once', () => {
  it('makes the same edit once, leaves what touches it for later, and what somebody has to see', () => {
    const footer = { from: 90, to: 90, insert: '<footer>' }
    expect(
      combinedFixes([
        found('noUnsubscribe', 90, 90, '<footer>'),
        found('noLegalMention', 90, 90, '<footer>'),
        found('noAlt', 10, 10, ' alt=""'),
        found('insecureLink', 20, 24, 'https'),
        found('lowContrast', 22, 30, '#000000'),
        { ...found('vagueLink', 0, 0, ''), fix: null },
      ]),
    ).toEqual([footer, { from: 20, to: 24, insert: 'https' }])
  })
})
