import type { EventDropInfo } from '@fullcalendar/react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useWrite } from '../../ui/use-write'
import { fromWidget, shownBy } from './event-input'

/** Plans a letter for the day, and the hour, it was dragged to. */
export function useDragLetter(): (change: Pick<EventDropInfo, 'event' | 'revert'>) => void {
  const { t } = useTranslation()
  const write = useWrite()
  return useCallback(
    ({ event, revert }) => {
      const { letter } = shownBy(event)
      if (event.start === null || letter === null) {
        revert()
        return
      }
      const start = fromWidget(event.start, event.allDay)
      const plannedOn = start.slice(0, 10)
      const plannedTime = event.allDay ? null : start.slice(11)
      const day = formatDay(plannedOn, 'day', currentLanguage())
      const save = async () => {
        const saved = await write({
          run: () => client.newsletters.update({ id: letter.letterId, plannedOn, plannedTime }),
          done: t('calendar.letterMoved', { title: letter.title, day }),
        })
        if (saved === null) revert()
      }
      void save()
    },
    [t, write],
  )
}
