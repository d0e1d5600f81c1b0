import { useTranslation } from 'react-i18next'
import { formatDay, formatTime, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { useSavedAt, useStudio } from './use-studio'

/** What a letter is and when it leaves: « Mensuelle · brouillon · enregistrée à 13:58 ». */
export function useLetterSentence(): string {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const { letter, isLocked } = useStudio()
  const savedAt = useSavedAt()
  const locale = currentLanguage()
  const { state, template, plannedOn, plannedTime, sentAt, audienceCount } = letter
  const parts: string[] = [t(`letterStudio.states.${state}`)]
  if (template !== null) parts.unshift(t(`letterStudio.templates.${template}`))
  if (sentAt !== null) {
    const day = formatDay(nowIn(timeZone, new Date(sentAt)), 'full', locale)
    parts.push(t('letterStudio.sentOn', { day }))
  } else if (plannedOn !== null) {
    const day = formatDay(plannedOn, 'day', locale)
    const time = plannedTime === null ? null : plannedTime.slice(0, 5)
    parts.push(
      time === null
        ? t('letterStudio.plannedOn', { day })
        : t('letterStudio.plannedAt', { day, time }),
    )
  }
  if (audienceCount !== null) parts.push(t('letterStudio.audience', { count: audienceCount }))
  if (!isLocked) {
    const time = savedAt === null ? null : formatTime(nowIn(timeZone, new Date(savedAt)))
    parts.push(time === null ? t('letterStudio.saving') : t('letterStudio.savedAt', { time }))
  }
  return parts.join(' · ')
}
