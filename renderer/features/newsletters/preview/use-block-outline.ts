import { useEffect, useLayoutEffect, useRef } from 'react'
import { useBlockName } from '../blocks/list/use-block-name'
import { useLetterBlocks, useStudio } from '../studio/use-studio'
import { bringIntoView, outlineBlock, shownBlock } from './block-outline'
import type { ShownLetter } from './use-rendered-letter'

/** Outlines the block chosen in the preview, and brings it into view when it was chosen elsewhere. */
export function useBlockOutline(
  frame: Document | null,
  { letter, paintCount }: { letter: ShownLetter | null; paintCount: number },
): void {
  const nameOf = useBlockName()
  const { selected, selectedFrom } = useStudio()
  const { source, byPath } = useLetterBlocks()
  const sought = useRef<string | null>(null)
  const block = selected === null ? undefined : byPath.get(selected)
  const label = block ? nameOf(source, block) : ''
  const isShown = block !== undefined && !block.isHidden
  const isCurrent = letter?.source === source

  useEffect(() => {
    sought.current = selectedFrom === 'preview' ? null : selected
  }, [selected, selectedFrom])

  useLayoutEffect(() => {
    if (frame === null) return
    const draw = () => {
      const shown = isShown && selected !== null ? shownBlock(frame, selected) : null
      outlineBlock(frame, shown, label)
      return shown
    }
    draw()
    // Pictures that arrive and a frame that changes width move everything.
    const watch = new ResizeObserver(draw)
    watch.observe(frame.body)
    return () => watch.disconnect()
  }, [frame, isShown, label, paintCount, selected])

  useEffect(() => {
    if (frame === null || sought.current === null) return
    bringIntoView(frame, shownBlock(frame, sought.current))
    // One that was just added is there with the next paint only.
    if (isCurrent) sought.current = null
  }, [frame, isCurrent, paintCount, selected])
}
