import { useTranslation } from 'react-i18next'
import {
  addBlock,
  type BlockChange,
  type BlockPlace,
  duplicateBlock,
  moveBlock,
  removeBlock,
} from '../../../../../preload/rules/mjml/block-edits'
import { blockAt } from '../../../../../preload/rules/mjml/block-paths'
import { setHidden } from '../../../../../preload/rules/mjml/hide-block'
import { readLetter, useStudio } from '../../studio/use-studio'
import { stepTargets } from './step-targets'
import { useBlockName } from './use-block-name'

interface BlockActs {
  add: (place: BlockPlace, markup: string) => string | null
  move: (path: string, place: BlockPlace) => string | null
  canMove: (path: string, place: BlockPlace) => boolean
  /** Moves a block one step up or down, out of what holds it at its edge. */
  step: (path: string, direction: -1 | 1) => string | null
  duplicate: (path: string) => string | null
  toggle: (path: string) => void
  remove: (path: string) => string | null
}

/** What can be done with the blocks of the letter; each says aloud what it did, and gives where the block is now. */
export function useBlockActs(say: (words: string) => void): BlockActs {
  const { t } = useTranslation()
  const { document, isLocked } = useStudio()
  const nameOf = useBlockName()

  const nameAt = (path: string) => {
    const { source, blocks } = readLetter(document.source)
    const block = blockAt(blocks, path)?.block
    return block === undefined ? '' : nameOf(source, block)
  }
  const make = (change: BlockChange | null, said: (path: string) => string): string | null => {
    if (change === null || isLocked) return null
    document.apply(change.edits)
    const { path } = change
    say(said(path ?? ''))
    return path
  }
  const moved = (path: string) => {
    const found = blockAt(readLetter(document.source).blocks, path)
    const total = found?.siblings.length ?? 0
    return t('letterBlocks.moved', { name: nameAt(path), rank: (found?.rank ?? 0) + 1, total })
  }
  return {
    add: (place, markup) =>
      make(addBlock(readLetter(document.source).document, place, markup), (path) =>
        t('letterBlocks.added', { name: nameAt(path) }),
      ),
    move: (path, place) => {
      const change = moveBlock(readLetter(document.source).document, path, place)
      if (change === null) say(t('letterBlocks.cannotGo'))
      return make(change, moved)
    },
    canMove: (path, place) => moveBlock(readLetter(document.source).document, path, place) !== null,
    step: (path, direction) => {
      const { document: letter, blocks } = readLetter(document.source)
      for (const place of stepTargets(blocks, path, direction)) {
        const change = moveBlock(letter, path, place)
        if (change !== null) return make(change, moved)
      }
      say(t('letterBlocks.stays', { name: nameAt(path) }))
      return null
    },
    duplicate: (path) =>
      make(duplicateBlock(readLetter(document.source).document, path), (to) =>
        t('letterBlocks.duplicated', { name: nameAt(to) }),
      ),
    toggle: (path) => {
      const { source, blocks } = readLetter(document.source)
      const block = blockAt(blocks, path)?.block
      if (block === undefined || isLocked) return
      document.apply(setHidden(source, block, !block.isHidden))
      const name = nameAt(path)
      say(
        block.isHidden
          ? t('letterBlocks.nowShown', { name })
          : t('letterBlocks.nowHidden', { name }),
      )
    },
    remove: (path) => {
      const name = nameAt(path)
      return make(removeBlock(readLetter(document.source).document, path), () =>
        t('letterBlocks.removed', { name }),
      )
    },
  }
}
