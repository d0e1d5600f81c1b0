import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { useBlockName } from '../blocks/list/use-block-name'
import { useLetterBlocks, useStudio } from '../studio/use-studio'
import { listenToFrame } from './frame-events'
import { FramedLetter } from './framed-letter'
import type { PreviewLook } from './preview-look'

interface Framed {
  html: string | null
  look: PreviewLook
  onRemoteCount: (count: number) => void
}

/** Keeps a frame showing the letter and the block chosen; gives what to call once it is there. */
export function useFramedLetter({
  html,
  look: { hasImages, isDark },
  onRemoteCount,
}: Framed): (frame: Document | null) => void {
  const { settings, selected, selectedFrom, select } = useStudio()
  const { source, byPath } = useLetterBlocks()
  const nameOf = useBlockName()
  const [framed, setFramed] = useState<FramedLetter | null>(null)
  const samples = useMemo(
    () =>
      new Map(
        settings.mergeFields
          .filter(({ sample }) => sample !== '')
          .map(({ name, sample }) => [name, sample]),
      ),
    [settings.mergeFields],
  )
  const block = selected === null ? undefined : byPath.get(selected)
  const path = block === undefined || block.isHidden ? null : selected
  const label = block === undefined ? '' : nameOf(source, block)

  useEffect(() => () => framed?.close(), [framed])
  useEffect(() => {
    if (framed === null) return undefined
    return listenToFrame(framed.frame, (clicked) => select(clicked, 'preview'))
  }, [framed, select])
  // Before the browser paints: the letter follows the key that was pressed.
  useLayoutEffect(() => {
    if (html !== null) framed?.show({ html, samples, hasImages, isDark })
  }, [framed, html, samples, hasImages, isDark])
  useLayoutEffect(() => {
    const isSought = selectedFrom !== 'preview'
    framed?.choose(path === null ? null : { path, label, isSought })
  }, [framed, path, label, selectedFrom])
  return (frame) => setFramed(frame === null ? null : new FramedLetter(frame, onRemoteCount))
}
