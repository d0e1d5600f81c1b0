import type { SessionDraft } from '../../../preload/contract/session-shapes'
import type { DateStyle } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeWhen } from '../../text/recurrence/occurrence'
import { sessionSpan } from '../../ui/sessions/session-span'

type Timing = Pick<SessionDraft, 'startOn' | 'startTime' | 'durationMinutes'>

/** When a session takes place, in words: « jeudi 19 novembre 2026, de 14 h à 16 h ». */
export function sessionWhen(timing: Timing, style: DateStyle): string {
  return describeWhen(sessionSpan(timing), style, currentLanguage())
}
