import { type BlockWords, blockWords } from '../../../../../preload/rules/mjml/block-words'
import type { LetterBlock } from '../../../../../preload/rules/mjml/letter-blocks'

/** Words of blocks by their bytes: while one is typed in, the others are not read again. */
export class KnownWords {
  private known = new Map<string, BlockWords>()
  private used = new Map<string, BlockWords>()

  of(source: string, block: LetterBlock): BlockWords {
    const key = `${block.name ?? ''}\0${source.slice(block.node.from, block.node.to)}`
    const words = this.used.get(key) ?? this.known.get(key) ?? blockWords(source, block)
    this.used.set(key, words)
    return words
  }

  /** Forgets the words of what is no longer there. */
  settle(): void {
    this.known = this.used
    this.used = new Map()
  }
}
