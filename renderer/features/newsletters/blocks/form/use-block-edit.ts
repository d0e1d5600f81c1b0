import {
  setAttribute,
  setContent,
  type TextEdit,
} from '../../../../../preload/rules/mjml/edit-mjml'
import { blockAt } from '../../../../../preload/rules/mjml/block-paths'
import { contentOf, type LetterBlock } from '../../../../../preload/rules/mjml/letter-blocks'
import { readLetter, useStudio } from '../../studio/use-studio'

export interface FieldsProps {
  block: LetterBlock
  path: string
  /** The letter the block was read from. */
  source: string
}

export interface BlockEdit {
  /** Changes the block as it is now; edits of one field that follow each other closely are one step. */
  edit: (make: (source: string, block: LetterBlock) => TextEdit[], field?: string) => void
  /** Gives an attribute a value, or takes it away. */
  set: (name: string, value: string | null) => void
  setContent: (content: string, field?: string) => void
}

/** Changes one block of the letter, and nothing around it. */
export function useBlockEdit(path: string): BlockEdit {
  const { document, isLocked } = useStudio()
  const edit: BlockEdit['edit'] = (make, field) => {
    const { source, blocks } = readLetter(document.source)
    const block = blockAt(blocks, path)?.block
    if (block === undefined || isLocked) return
    const edits = make(source, block)
    document.apply(edits, field === undefined ? {} : { joins: `${path}:${field}` })
  }
  return {
    edit,
    set: (name, value) => edit((source, { node }) => setAttribute(source, node, name, value), name),
    setContent: (content, field = 'content') =>
      edit(
        (source, { node }) =>
          contentOf(source, node) === content ? [] : setContent(source, node, content),
        field,
      ),
  }
}
