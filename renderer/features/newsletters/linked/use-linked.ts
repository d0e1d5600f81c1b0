import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FilledBlock } from '../../../../preload/contract/letter-linked'
import {
  type LinkedPlace,
  linkedPlaces,
} from '../../../../preload/rules/linked-blocks/linked-marker'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useLetterBlocks, useStudio } from '../studio/use-studio'
import { letterLanguage } from './letter-language'

/** A linked block of the letter, and what it would hold today; null while that is not known. */
export interface LinkedState {
  place: LinkedPlace
  today: FilledBlock | null
}

/** The linked blocks of the letter as it is typed. What is frozen is compared with nothing. */
export function useLinked(): LinkedState[] {
  const { letter, isLocked } = useStudio()
  const { document } = useLetterBlocks()
  const { today } = useClock()
  const places = useMemo(() => linkedPlaces(document), [document])
  const blocks = places.map(({ name, settings, current }) => ({ name, settings, current }))
  const language = letterLanguage(document, letter.language)
  const filled = useQuery(
    api.newsletters.fillLinked.queryOptions({
      input: { blocks, language, today },
      enabled: !isLocked && blocks.length > 0,
      // Something may have been moved in another window, or by the colleague whose file was read.
      refetchOnMount: 'always',
    }),
  )
  return places.map((place, rank) => ({ place, today: filled.data?.[rank] ?? null }))
}

/** Whether a block would hold something else today. */
export function isStale({ today }: LinkedState): boolean {
  return today !== null && today.changes.length > 0
}
