import type { LetterBlock } from '../../../../preload/rules/mjml/letter-blocks'

interface BlockFormProps {
  block: LetterBlock
  path: string
}

/** What can be set of a block. */
export function BlockForm(_props: BlockFormProps) {
  return null
}
