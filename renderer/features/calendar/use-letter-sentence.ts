import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../text/language'
import { describeWhen } from '../../text/recurrence/occurrence'
import type { PlannedLetter } from '../../ui/calendar/meeting'

/** A letter in a sentence: « Lettre n° 18, lettre à envoyer, vendredi 27 novembre 2026 ». */
export function useLetterSentence(): (letter: PlannedLetter) => string {
  const { t } = useTranslation()
  return useCallback(
    (letter) => {
      const kind = t(letter.state === 'held' ? 'calendar.letterSent' : 'calendar.letterToSend')
      return [letter.title, kind, describeWhen(letter, 'full', currentLanguage())].join(', ')
    },
    [t],
  )
}
