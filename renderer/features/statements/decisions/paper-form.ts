import { LocalDate } from '../../../../preload/contract/shapes'
import type { Decision, Remark } from '../../../../preload/contract/statements'

/** A remark as it is typed; about the whole until a line is named. */
export interface RemarkTyped {
  key: string
  entryId: string | null
  text: string
}

/** A decision given on paper, as it is typed. */
export interface PaperForm {
  decision: Decision['decision']
  decidedOn: string
  reviewerName: string
  remarks: RemarkTyped[]
  scan: File | null
}

export interface PaperIssues {
  decidedOn: 'notADay' | 'inFuture' | null
  reviewerName: 'reviewerMissing' | null
}

/** What keeps a paper decision from being recorded, field by field; both null when nothing does. */
export function paperIssues({ decidedOn, reviewerName }: PaperForm, today: string): PaperIssues {
  const isDay = LocalDate.safeParse(decidedOn).success
  const isFuture = isDay && decidedOn > today
  return {
    decidedOn: isDay ? (isFuture ? 'inFuture' : null) : 'notADay',
    reviewerName: reviewerName.trim() === '' ? 'reviewerMissing' : null,
  }
}

/** The remarks somebody wrote; those left empty say nothing. */
export function writtenRemarks(remarks: readonly RemarkTyped[]): Remark[] {
  return remarks
    .map(({ entryId, text }) => ({ entryId, text: text.trim() }))
    .filter(({ text }) => text !== '')
}
