import type { ClosingSubject } from './closing-subject'
import type { useClosingForm } from './use-closing-form'

/** What each part of the sheet is given. */
export interface ClosingFieldsProps {
  state: ReturnType<typeof useClosingForm>
  subject: ClosingSubject
}
