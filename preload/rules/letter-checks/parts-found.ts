import type { MjmlNode, Range } from '../mjml/mjml-node'
import type { ReadableText } from './readable-text'

export interface LetterLink extends Range {
  href: string
  text: string
  /** Where the address stands, for a fix; null where there is none. */
  hrefRange: Range | null
}

export interface LetterImage extends Range {
  src: string
  /** Null where nobody said anything; empty for one that only decorates. */
  alt: string | null
  /** Null for one in the HTML of a block. */
  node: MjmlNode | null
}

export interface LetterHeading extends Range {
  level: number
  text: string
  /** Where the digits of its tags stand; nothing where one of them is missing. */
  digits: readonly Range[]
}

/** What the checks look at, in the order it is read, hidden blocks left out. */
export interface LetterParts {
  links: LetterLink[]
  images: LetterImage[]
  headings: LetterHeading[]
  /** The visible text, paragraph by paragraph. */
  texts: ReadableText[]
}
