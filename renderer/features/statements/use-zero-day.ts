import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useWrite } from '../../ui/use-write'

/** Confirms that a day of somebody had no time at all, or takes that back. */
export function useZeroDay(personId: string): (day: string, isZero: boolean) => Promise<unknown> {
  const { t } = useTranslation()
  const write = useWrite()
  return useCallback(
    (day, isZero) =>
      write({
        run: () => client.time.setZeroDay({ personId, day, isZero }),
        done: t(isZero ? 'statements.submit.zeroDone' : 'statements.submit.takenBack', {
          day: formatDay(day, 'day', currentLanguage()),
        }),
      }),
    [personId, t, write],
  )
}
