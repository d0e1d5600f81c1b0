import type { TextEdit } from '../mjml/edit-mjml'
import type { Range } from '../mjml/mjml-node'

/** What may be wrong with a letter before it leaves; the page has a sentence for each. */
type FindingCode =
  | 'noAlt'
  | 'altIsFileName'
  | 'emptyHeading'
  | 'headingSkipped'
  | 'noMainHeading'
  | 'emptyLink'
  | 'malformedLink'
  | 'scriptLink'
  | 'insecureLink'
  | 'vagueLink'
  | 'sameTextOtherLink'
  | 'unfilledField'
  | 'fewWords'
  | 'noUnsubscribe'
  | 'remoteImage'

export interface Finding {
  code: FindingCode
  /** `stops`: it should not leave so; `matters`: some readers lose something; `advice` otherwise. */
  weight: 'stops' | 'matters' | 'advice'
  /** Where in the source; null for the letter as a whole. */
  at: Range | null
  /** The words or the address it is about. */
  detail: string
  /** What would put it right without asking anything; null where somebody has to decide. */
  fix: readonly TextEdit[] | null
}
