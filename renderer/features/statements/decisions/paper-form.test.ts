import { describe, expect, it } from 'vitest'
import { type PaperForm, paperIssues, writtenRemarks } from './paper-form'

const form: PaperForm = {
  decision: 'approved',
  decidedOn: '2026-11-23',
  reviewerName: 'Jeanne',
  remarks: [],
  scan: null,
}

describe('a decision given on paper', () => {
  it.each([
    ['2026-11-23', null],
    ['2026-11-24', 'inFuture'],
    ['2026-11-31', 'notADay'],
    ['hier', 'notADay'],
  ] as const)('dated %s meets %s', (decidedOn, issue) => {
    expect(paperIssues({ ...form, decidedOn }, '2026-11-23').decidedOn).toBe(issue)
  })

  it('needs somebody who gave it', () => {
    expect(paperIssues({ ...form, reviewerName: '  ' }, '2026-11-23').reviewerName).toBe(
      'reviewerMissing',
    )
  })

  it('keeps the remarks that say something', () => {
    expect(
      writtenRemarks([
        { key: 'a', entryId: null, text: ' ' },
        { key: 'b', entryId: 'line', text: ' trop long ' },
      ]),
    ).toEqual([{ entryId: 'line', text: 'trop long' }])
  })
})
