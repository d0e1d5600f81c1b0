import type { RenderedLetter } from '../../../../preload/contract/letter-check-shapes'
import type { LetterDocument } from '../studio/letter-document'

export interface LatestRender {
  /** The source it is of: what is typed since is not in it. */
  source: string
  problems: RenderedLetter['problems']
}

interface Told {
  latest: LatestRender | null
  listeners: Set<() => void>
}

const byDocument = new WeakMap<LetterDocument, Told>()

function toldOf(document: LetterDocument): Told {
  const told = byDocument.get(document) ?? { latest: null, listeners: new Set() }
  byDocument.set(document, told)
  return told
}

/** Says what a render found, so that who shows problems does not render a second time. */
export function tellRender(document: LetterDocument, latest: LatestRender): void {
  const told = toldOf(document)
  told.latest = latest
  for (const listener of told.listeners) listener()
}

export function latestRender(document: LetterDocument): LatestRender | null {
  return toldOf(document).latest
}

export function followRender(document: LetterDocument, listener: () => void): () => void {
  const { listeners } = toldOf(document)
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
