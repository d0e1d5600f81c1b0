/** More text than this is not searched: about a thousand dense pages. */
const mostCharacters = 2_000_000

/** Says text as it is read, cleaned, until there is as much of it as is searched. */
export class SearchedText {
  private left = mostCharacters
  isCut = false

  constructor(private readonly say: (reply: { step: 'text'; text: string }) => void) {}

  /** Gives whether more is wanted. */
  add(raw: string): boolean {
    const text = cleaned(raw)
    this.isCut ||= text.length > this.left
    const kept = text.slice(0, this.left)
    this.left -= kept.length
    if (kept !== '') this.say({ step: 'text', text: kept })
    return !this.isCut
  }
}

/** Letters composed, words that a line end cut put together again, nothing that cannot be read. */
function cleaned(raw: string): string {
  return raw
    .replaceAll(/\u00AD\n?/g, '')
    .replaceAll(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
    .replaceAll(/[\p{Cc}\uFFFD\p{Cs}]/gu, (one) => (one === '\n' || one === '\t' ? one : ' '))
    .replaceAll(/[ \t]{2,}/g, ' ')
    .normalize('NFC')
    .trim()
}
