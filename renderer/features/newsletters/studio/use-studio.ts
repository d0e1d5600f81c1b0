import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Letter, TextOverride } from '../../../../preload/contract/letter-shapes'
import type { LetterSettings } from '../../../../preload/contract/letter-theme'
import { type LetterBlock, letterBlocks } from '../../../../preload/rules/mjml/letter-blocks'
import type { MjmlDocument, Range } from '../../../../preload/rules/mjml/mjml-node'
import { readMjml } from '../../../../preload/rules/mjml/read-mjml'
import type { LetterDocument } from './letter-document'
import type { LetterKeeper } from './letter-keeper'

export type StudioPane = 'blocks' | 'source'
export type StudioAside = 'block' | 'check'
/** Where a block was chosen: what shows it already need not move to it. */
export type SelectedFrom = 'list' | 'preview' | 'source' | 'check'

export interface Studio {
  letter: Letter
  document: LetterDocument
  /** Ready, sent, or in a workspace that is only read: nothing can be typed. */
  isLocked: boolean
  /** Path of the block chosen: its ranks from the top, joined by dots. */
  selected: string | null
  selectedFrom: SelectedFrom
  select: (path: string | null, from: SelectedFrom) => void
  /** Chooses the block around a part of the source. */
  reveal: (range: Range) => void
  settings: LetterSettings
  textOverrides: readonly TextOverride[]
  setTextOverrides: (overrides: readonly TextOverride[]) => void
  /** Writes what is typed now; resolves once it is kept. */
  flush: () => Promise<void>
  keeper: LetterKeeper
  pane: StudioPane
  showPane: (pane: StudioPane) => void
  /** Its plain text is shown in the place of what it looks like. */
  isText: boolean
  showText: (isText: boolean) => void
  aside: StudioAside
  showAside: (aside: StudioAside) => void
}

export const StudioContext = createContext<Studio | null>(null)

/** The letter being worked on, and how. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext)
  if (studio === null) throw new Error('outside of the studio')
  return studio
}

/** When what is typed was last kept; null while something is not. Each key changes it. */
export function useSavedAt(): string | null {
  const { keeper } = useStudio()
  return useSyncExternalStore(keeper.subscribe, () => keeper.kept.savedAt)
}

/** The source of the letter, as it is being typed. */
export function useSource(): string {
  const { document } = useStudio()
  return useSyncExternalStore(document.subscribe, () => document.source)
}

export interface ReadLetter {
  source: string
  document: MjmlDocument
  blocks: readonly LetterBlock[]
  byPath: ReadonlyMap<string, LetterBlock>
}

let latest: ReadLetter | null = null

/** The blocks of the letter, as it is being typed; each source is read once, whoever asks. */
export function useLetterBlocks(): ReadLetter {
  const source = useSource()
  return useMemo(() => readLetter(source), [source])
}

/** Reads a source into blocks and their paths. */
export function readLetter(source: string): ReadLetter {
  if (latest?.source === source) return latest
  const document = readMjml(source)
  const blocks = letterBlocks(document)
  const byPath = new Map<string, LetterBlock>()
  const walk = (children: readonly LetterBlock[], prefix: string) => {
    for (const [rank, block] of children.entries()) {
      byPath.set(`${prefix}${rank}`, block)
      walk(block.children, `${prefix}${rank}.`)
    }
  }
  walk(blocks, '')
  latest = { source, document, blocks, byPath }
  return latest
}
