import { blockAt } from '../../../../../preload/rules/mjml/block-paths'
import { attributeOf } from '../../../../../preload/rules/mjml/block-words'
import { pathsAround } from '../list/block-rows'
import { readLetter } from '../../studio/use-studio'

/** The part of the letter's width that the column of a block takes, from 0 to 1. */
export function columnShare(source: string, path: string): number {
  const { blocks } = readLetter(source)
  return pathsAround(path).reduce((share, around) => {
    const found = blockAt(blocks, around)
    if (found?.block.kind !== 'column' || found.siblings.length < 2) return share
    const width = attributeOf(found.block, 'width')
    const percent = width?.endsWith('%') === true ? Number.parseFloat(width) / 100 : Number.NaN
    return share * (percent > 0 && percent <= 1 ? percent : 1 / found.siblings.length)
  }, 1)
}
