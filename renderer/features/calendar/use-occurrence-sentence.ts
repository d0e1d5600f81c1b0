import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../preload/contract/calendar'
import { currentLanguage } from '../../text/language'
import { describeWhen } from '../../text/recurrence/occurrence'
import { useModeWord } from '../../ui/mode-label'
import type { Phase } from '../../ui/calendar/phase'

/** One occurrence in a sentence: « Codéveloppement, jeudi 19 novembre 2026, de 14 h à 16 h, Distanciel ». */
export function useOccurrenceSentence(): (occurrence: Occurrence, phase: Phase) => string {
  const { t } = useTranslation()
  const modeWord = useModeWord()
  return useMemo(() => {
    const modes = {
      inPerson: modeWord('inPerson'),
      remote: modeWord('remote'),
      hybrid: modeWord('hybrid'),
    }
    return (occurrence, phase) => {
      const states = [
        phase === 'live' && occurrence.state !== 'cancelled' ? t('calendar.states.live') : '',
        occurrence.isMoved ? t('calendar.states.moved') : '',
        occurrence.state === 'planned' ? '' : t(`calendar.states.${occurrence.state}`),
      ]
      const when = describeWhen(occurrence, 'full', currentLanguage())
      return [occurrence.title, when, modes[occurrence.mode], ...states]
        .filter((part) => part !== '')
        .join(', ')
    }
  }, [t, modeWord])
}
