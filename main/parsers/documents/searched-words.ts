import { indexableWords } from '../../rules/search-words'

/** More text than this is not searched: about a thousand dense pages. */
const mostCharacters = 2_000_000

/**
 * Says the words of a text as it is read, each once, until there is as much text as is searched:
 * the engine, which keeps and indexes them, has little left to do.
 */
export class SearchedWords {
  private left = mostCharacters
  private readonly said = new Set<string>()
  isCut = false

  constructor(private readonly say: (reply: { step: 'words'; words: string }) => void) {}

  /** Gives whether more is wanted. */
  add(text: string): boolean {
    this.isCut ||= text.length > this.left
    const words = indexableWords(whole(text.slice(0, this.left)))
      .split(' ')
      .filter((word) => word !== '' && !this.said.has(word))
    this.left = Math.max(0, this.left - text.length)
    for (const word of words) this.said.add(word)
    if (words.length > 0) this.say({ step: 'words', words: words.join(' ') })
    return !this.isCut
  }
}

/** A text without the hyphens that cut its words at the ends of lines. */
function whole(text: string): string {
  return text.replaceAll(/\u00AD\n?/g, '').replaceAll(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
}
