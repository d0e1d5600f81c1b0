import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../text/language'
import { describeWhen } from '../../text/recurrence/occurrence'
import { useModeWord } from '../../ui/mode-label'
import type { Meeting } from '../../ui/calendar/meeting'
import type { Phase } from '../../ui/calendar/phase'

/** One meeting in a sentence: « Codéveloppement, jeudi 19 novembre 2026, de 14 h à 16 h, Distanciel ». */
export function useOccurrenceSentence(): (meeting: Meeting, phase: Phase) => string {
  const { t } = useTranslation()
  const modeWord = useModeWord()
  return useMemo(() => {
    const modes = {
      inPerson: modeWord('inPerson'),
      remote: modeWord('remote'),
      hybrid: modeWord('hybrid'),
    }
    return (meeting, phase) => {
      const states = [
        phase === 'live' && meeting.state !== 'cancelled' ? t('calendar.states.live') : '',
        meeting.isMoved ? t('calendar.states.moved') : '',
        meeting.state === 'planned' ? '' : t(`calendar.states.${meeting.state}`),
      ]
      const when = describeWhen(meeting, 'full', currentLanguage())
      return [meeting.title, when, modes[meeting.mode], ...states]
        .filter((part) => part !== '')
        .join(', ')
    }
  }, [t, modeWord])
}
