import { useCallback } from 'react'
import { LinkedName } from '../../../../preload/contract/letter-linked'
import { linkedMarker } from '../../../../preload/rules/linked-blocks/linked-marker'
import { startingSettings } from '../../../../preload/rules/linked-blocks/linked-settings'
import { client } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { readLetter, useStudio } from '../studio/use-studio'
import { letterLanguage } from './letter-language'

/** The linked blocks there are to add, in the order they are offered. */
export const linkedBlockChoices: readonly LinkedName[] = LinkedName.options

/** Gives the markup of a new linked block, its marker first, already filled. */
export function useNewLinkedBlock(): (name: LinkedName) => Promise<string> {
  const { letter, document } = useStudio()
  const { today } = useClock()
  return useCallback(
    async (name) => {
      const settings = startingSettings[name]
      const language = letterLanguage(readLetter(document.source).document, letter.language)
      const blocks = [{ name, settings: { ...settings }, current: '' }]
      const [filled] = await client.newsletters.fillLinked({ blocks, language, today })
      return `${linkedMarker(name, settings)}\n${filled?.source ?? ''}`
    },
    [document, letter.language, today],
  )
}
