import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { useStudio } from '../studio/use-studio'
import { fillFields } from './fill-fields'
import { inertLetter } from './inert-letter'
import { LetterImages } from './letter-images'
import { patchFrame } from './patch-frame'
import type { PreviewLook } from './preview-look'
import type { ShownLetter } from './use-rendered-letter'

interface Shown {
  letter: ShownLetter | null
  look: PreviewLook
  onRemoteCount: (count: number) => void
}

const noImage = () => null

/** Keeps a frame showing the letter; counts each time it was painted again. */
export function useFrameLetter(
  frame: Document | null,
  { letter, look: { hasImages, isDark }, onRemoteCount }: Shown,
): number {
  const { mergeFields } = useStudio().settings
  const [images, setImages] = useState<LetterImages | null>(null)
  const [loadedCount, setLoadedCount] = useState(0)
  const [paintCount, setPaintCount] = useState(0)
  const samples = useMemo(
    () =>
      new Map(
        mergeFields.filter(({ sample }) => sample !== '').map((one) => [one.name, one.sample]),
      ),
    [mergeFields],
  )

  useEffect(() => {
    const opened = new LetterImages(() => setLoadedCount((count) => count + 1))
    setImages(opened)
    return () => opened.close()
  }, [])

  // Before the browser paints: the letter follows the key that was pressed.
  useLayoutEffect(() => {
    if (frame === null || letter === null || images === null) return
    const { document, remoteCount } = inertLetter(
      frame,
      letter.html,
      hasImages ? images.urlOf : noImage,
    )
    if (!hasImages) withoutImages(document)
    fillFields(document, samples)
    patchFrame(frame, document)
    onRemoteCount(hasImages ? remoteCount : 0)
    setPaintCount((count) => count + 1)
  }, [frame, letter, images, loadedCount, hasImages, samples, onRemoteCount])

  useLayoutEffect(() => {
    frame?.documentElement.toggleAttribute('data-veillee-dark', isDark)
  }, [frame, isDark])
  return paintCount
}

/** As a mail program shows a letter whose pictures nobody allowed. */
function withoutImages(document: Document): void {
  for (const image of document.images) {
    image.removeAttribute('src')
    image.dataset['veilleeAway'] = ''
  }
  for (const element of document.querySelectorAll('[background]')) {
    element.removeAttribute('background')
  }
  for (const element of document.querySelectorAll<HTMLElement>('[style*="url("]')) {
    element.style.backgroundImage = 'none'
  }
}
