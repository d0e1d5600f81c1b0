import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkedName } from '../../../../../preload/contract/letter-linked'
import { type BlockWords, blockWords } from '../../../../../preload/rules/mjml/block-words'
import type { LetterBlock } from '../../../../../preload/rules/mjml/letter-blocks'

/** How a block is called: by the comment before it or its title, else by what it is. */
export function useBlockName(): (source: string, block: LetterBlock, words?: BlockWords) => string {
  const { t } = useTranslation()
  return useCallback(
    (source, block, words = blockWords(source, block)) => {
      if (block.link !== null) {
        const linked = LinkedName.safeParse(block.link.name)
        return t(`letterBlocks.linkedNames.${linked.success ? linked.data : 'other'}`)
      }
      return words.name ?? t(`letterBlocks.kinds.${block.kind}`)
    },
    [t],
  )
}
