import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterImage } from '../../../../preload/contract/letter-shapes'
import { api, client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { keepImageUrl } from './image-url'
import type { ImageStep } from './image-messages'
import { ImageRefusal } from './image-refusal'
import { processImage } from './process-image'

/** Where a file is on its way into the workspace. */
export type Intake =
  | { state: 'idle' }
  | { state: 'working'; name: string; step: ImageStep | 'keeping' }
  | { state: 'kept'; image: LetterImage }
  | { state: 'refused'; name: string; sentence: string }

/** Takes files into the workspace, made fit for a column. */
export function useImageIntake(columnWidthPx: number) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [intake, setIntake] = useState<Intake>({ state: 'idle' })

  const take = useCallback(
    async (file: File): Promise<LetterImage | null> => {
      const { name } = file
      const working = (step: ImageStep | 'keeping') => setIntake({ state: 'working', name, step })
      working('decoding')
      try {
        const { file: fit, widthPx, heightPx } = await processImage(file, columnWidthPx, working)
        working('keeping')
        const { image } = await client.newsletters.addImage({ file: fit, widthPx, heightPx })
        keepImageUrl(image.id, fit)
        await queries.invalidateQueries({ queryKey: api.newsletters.images.key() })
        setIntake({ state: 'kept', image })
        return image
      } catch (error) {
        const sentence =
          error instanceof ImageRefusal
            ? t(`letterImages.refusals.${error.reason}`)
            : failureSentence(error, t)
        setIntake({ state: 'refused', name, sentence })
        return null
      }
    },
    [columnWidthPx, queries, t],
  )
  const choose = useCallback((image: LetterImage) => setIntake({ state: 'kept', image }), [])
  const reset = useCallback(() => setIntake({ state: 'idle' }), [])
  return { intake, take, choose, reset }
}
