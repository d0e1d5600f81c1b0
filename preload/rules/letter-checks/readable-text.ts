import type { Range } from '../mjml/mjml-node'

/** A paragraph as it is read, and where each of its characters stands in the source. */
export interface ReadableText extends Range {
  text: string
  /** Where each character begins in the source: all those of an entity begin with it. */
  starts: readonly number[]
  ends: readonly number[]
}

/** The range in the source of a part of a text, tags within it included. */
export function rangeIn({ starts, ends, from: first, to: last }: ReadableText, part: Range): Range {
  return { from: starts[part.from] ?? first, to: ends[part.to - 1] ?? last }
}

/** Collects pieces of text into a paragraph. */
export class Paragraph {
  private text = ''
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  /** A piece that stands from `from` to `to` in the source; shorter or longer there, it is an entity. */
  add(piece: string, from: number, to: number): void {
    const isLiteral = to - from === piece.length
    for (let index = 0; index < piece.length; index += 1) {
      this.starts.push(isLiteral ? from + index : from)
      this.ends.push(isLiteral ? from + index + 1 : to)
    }
    this.text += piece
  }

  /** What was collected, without the blanks around it; null where there are only blanks. */
  read(): ReadableText | null {
    const skipped = this.text.length - this.text.trimStart().length
    const text = this.text.trim()
    if (text === '') return null
    const starts = this.starts.slice(skipped, skipped + text.length)
    const ends = this.ends.slice(skipped, skipped + text.length)
    return { text, starts, ends, from: starts[0] ?? 0, to: ends.at(-1) ?? 0 }
  }
}
