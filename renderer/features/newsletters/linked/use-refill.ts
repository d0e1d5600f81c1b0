import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type LinkedPlace,
  linkedPlaces,
  type LinkedSettings,
  refilled,
} from '../../../../preload/rules/linked-blocks/linked-marker'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useClock } from '../../../ui/calendar/use-clock'
import { useNotice } from '../../../ui/notice/notice'
import { readLetter, useStudio } from '../studio/use-studio'
import { letterLanguage } from './letter-language'
import type { LinkedState } from './use-linked'

/** Gives a linked block other settings and what it holds with them, as one step to undo. */
export function useRefill(): (path: string, settings: LinkedSettings) => Promise<boolean> {
  const { letter, document } = useStudio()
  const { today } = useClock()
  const show = useNotice()
  const { t } = useTranslation()
  const latest = useRef(0)
  return useCallback(
    async (path, settings) => {
      latest.current += 1
      const own = latest.current
      const asked = placeAt(document.source, path)
      if (asked === undefined) return false
      const { name, current } = asked
      const language = letterLanguage(readLetter(document.source).document, letter.language)
      try {
        const [filled] = await client.newsletters.fillLinked({
          blocks: [{ name, settings: { ...settings }, current }],
          language,
          today,
        })
        const place = placeAt(document.source, path)
        // Something else was asked meanwhile, or the block is no longer there.
        if (own !== latest.current || !filled || place?.name !== name) return false
        document.apply(refilled(place, settings, filled.source), { joins: `linked:${path}` })
        return true
      } catch (error) {
        show({ kind: 'failure', text: failureSentence(error, t) })
        return false
      }
    },
    [document, letter.language, show, t, today],
  )
}

function placeAt(source: string, path: string): LinkedPlace | undefined {
  return linkedPlaces(readLetter(source).document).find((place) => place.path === path)
}

/** Makes linked blocks hold what they would today, all of them in one step to undo. */
export function useRefresh(): (states: readonly LinkedState[]) => void {
  const { document } = useStudio()
  return useCallback(
    (states) => {
      document.apply(
        states.flatMap(({ place, today }) =>
          today === null ? [] : refilled(place, place.settings, today.source),
        ),
      )
    },
    [document],
  )
}
