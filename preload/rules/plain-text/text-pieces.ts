import { lineWidth, wrapText } from './wrap-text'

/** One paragraph, heading, item or row of a plain letter. */
interface Piece {
  text: string
  /** What starts its first line, and the lines after it. */
  first: string
  others: string
  /** Items and rows follow each other without a line between. */
  isTight: boolean
  /** Drawn under a heading. */
  underline: string
}

/** Gathers a plain text piece by piece, inside quotes and lists. */
export class TextPieces {
  private readonly pieces: Piece[] = []
  private readonly marks: string[] = []
  private bullet: string | null = null
  private inline = ''

  /** Adds to the paragraph that is being written. */
  write(text: string): void {
    this.inline += text
  }

  /** What is being written, and takes it back from `from` on. */
  takeFrom(from: number): string {
    const taken = this.inline.slice(from)
    this.inline = this.inline.slice(0, from)
    return taken
  }

  get length(): number {
    return this.inline.length
  }

  /** Starts each line until `leave` with this. */
  enter(mark: string): void {
    this.marks.push(mark)
  }

  leave(): void {
    this.marks.pop()
  }

  /** Starts the next piece with a bullet; its mark gives way to it. */
  startItem(bullet: string): void {
    this.bullet = bullet
    this.enter(' '.repeat(bullet.length))
  }

  endItem(): void {
    this.bullet = null
    this.leave()
  }

  /** Ends the paragraph that is being written. */
  end({ isTight = false, underline = '' } = {}): void {
    const text = this.inline
      .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
      .replaceAll(/[ \t]+/g, ' ')
      .replace(/^[ \n]+|[ \n]+$/g, '')
    this.inline = ''
    if (text === '') return
    const others = this.marks.join('')
    const first = this.bullet === null ? others : this.marks.slice(0, -1).join('') + this.bullet
    this.pieces.push({ text, first, others, isTight: isTight || this.bullet !== null, underline })
    this.bullet = null
  }

  toString(): string {
    let result = ''
    for (const [index, piece] of this.pieces.entries()) {
      const before = this.pieces[index - 1]
      if (before) result += before.isTight && piece.isTight ? '\n' : gap(before, piece)
      result += written(piece)
    }
    return result
  }
}

function written({ text, first, others, underline }: Piece): string {
  const lines = wrapText(text, first, others)
  if (underline !== '') {
    const longest = Math.max(...lines.map(({ length }) => length - others.length))
    lines.push(others + underline.repeat(Math.min(longest, lineWidth - others.length)))
  }
  return lines.join('\n')
}

/** An empty line; inside a quote it is quoted too. */
function gap({ others }: Piece, next: Piece): string {
  let shared = 0
  while (shared < others.length && others[shared] === next.others[shared]) shared += 1
  return `\n${others.slice(0, shared).trimEnd()}\n`
}
