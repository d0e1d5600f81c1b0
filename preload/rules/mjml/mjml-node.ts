/** Offsets into the source, half-open. */
export interface Range {
  from: number
  to: number
}

export interface MjmlAttribute extends Range {
  name: string
  /** As it stands in the source, entities and all. */
  value: string
  /** Between the quotes; null for a name alone. */
  valueRange: Range | null
}

/** One element of a document, and where each of its parts lies. */
export interface MjmlNode extends Range {
  kind: 'element' | 'comment' | 'text'
  /** Empty for what is no element. */
  name: string
  attributes: readonly MjmlAttribute[]
  /** The tag that opens it; of a comment or a text, all of it. */
  open: Range
  /** Between its tags; null where it closes itself, or never does. */
  content: Range | null
  /** Nothing of an element whose content is HTML: that stays one piece. */
  children: readonly MjmlNode[]
  /** False for one nobody closed: it ends where what holds it does. */
  isClosed: boolean
}

export interface MjmlDocument {
  source: string
  /** What stands at the top: `mjml`, and whatever lies around it. */
  nodes: readonly MjmlNode[]
}
