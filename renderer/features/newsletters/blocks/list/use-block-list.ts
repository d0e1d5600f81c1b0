import { type RefObject, useMemo, useState } from 'react'
import { blockMarkup, type BlockPlace } from '../../../../../preload/rules/mjml/block-edits'
import { blockAt, placedBlocks } from '../../../../../preload/rules/mjml/block-paths'
import { type ReadLetter, readLetter, useLetterBlocks, useStudio } from '../../studio/use-studio'
import type { RowActs } from './block-menu'
import { type BlockRow, blockRows, pathsAround, rowOf, shownPath } from './block-rows'
import { KnownWords } from './known-words'
import type { SavedDraft } from './save-block-dialog'
import { useBlockActs } from './use-block-acts'
import { useBlockName } from './use-block-name'

/** The lines of the list, where the keyboard is among them, and what can be done with each. */
export function useBlockList(root: RefObject<HTMLDivElement | null>) {
  const { document: letter, selected, select, showAside } = useStudio()
  const { source, blocks } = useLetterBlocks()
  const [said, say] = useState('')
  const acts = useBlockActs(say)
  const nameOf = useBlockName()
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState<string | null>(null)
  const [menuPath, setMenuPath] = useState<string | null>(null)
  const [adding, setAdding] = useState<BlockPlace | null>(null)
  const [saving, setSaving] = useState<SavedDraft | null>(null)
  const [known] = useState(() => new KnownWords())

  // What is chosen elsewhere is brought into sight.
  const [seen, setSeen] = useState<string | null>(null)
  if (seen !== selected) {
    setSeen(selected)
    if (selected !== null) {
      setUnfolded(new Set([...unfolded, ...pathsAround(selected)]))
      setWanted(selected)
    }
  }

  const rows = useMemo(() => blockRows(blocks, unfolded), [blocks, unfolded])
  const lines = useMemo(() => {
    const drawn = rows.map((row) => {
      const words = known.of(source, row.block)
      return {
        row,
        words,
        name: nameOf(source, row.block.link === null ? row.shown : row.block, words),
      }
    })
    known.settle()
    return drawn
  }, [known, rows, source, nameOf])
  const chosen = rowOf(rows, selected)
  const stop = rowOf(rows, wanted)?.path ?? rows[0]?.path ?? null

  const focus = (path: string | null) => {
    if (path === null) return
    setWanted(path)
    // Once it is drawn.
    const tryFocus = (turnsLeft: number) =>
      requestAnimationFrame(() => {
        const line = root.current?.querySelector<HTMLElement>(`[data-path="${path}"]`)
        if (line) line.focus()
        else if (turnsLeft > 0) tryFocus(turnsLeft - 1)
      })
    tryFocus(30)
  }
  /** Chooses what a change left, and takes the keyboard there. */
  const follow = (path: string | null) => {
    if (path === null) return
    const after = readLetter(letter.source)
    const now = after.blocks
    // Paths shift: what was unfolded is found again by its bytes.
    const markups = new Set([...unfolded].map((one) => markupAt({ source, blocks }, one)))
    const found = placedBlocks(now)
      .map((placed) => placed.path)
      .filter((one) => markups.has(markupAt(after, one)))
    setUnfolded(new Set([...found, ...pathsAround(path)]))
    select(shownPath(now, path), 'list')
    focus(rowOf(blockRows(now, new Set(pathsAround(path))), path)?.path ?? path)
  }
  const fold = (path: string, isUnfolded: boolean) =>
    setUnfolded((last) => {
      const next = new Set(last)
      if (isUnfolded) next.add(path)
      else next.delete(path)
      return next
    })
  const choose = (row: BlockRow) => {
    setWanted(row.path)
    select(row.shownPath, 'list')
  }
  const rowActs: RowActs = {
    edit: (row) => {
      choose(row)
      showAside('block')
      focusForm(20)
    },
    step: (row, direction) => {
      const path = acts.step(row.path, direction)
      follow(path)
    },
    duplicate: (row) => follow(acts.duplicate(row.path)),
    toggle: (row) => {
      acts.toggle(row.path)
      focus(row.path)
    },
    remove: (row) => {
      const path = acts.remove(row.path)
      if (path === null) select(null, 'list')
      else follow(path)
    },
    save: ({ path, block }) => {
      const read = readLetter(letter.source)
      const found = blockAt(read.blocks, path)?.block ?? block
      setSaving({
        name: nameOf(read.source, found).slice(0, 120),
        source: blockMarkup(read.document, found),
      })
    },
    startAdding: ({ path, rank, parentPath, block }, where) =>
      setAdding(
        where === 'inside'
          ? { parentPath: path, index: block.children.length }
          : { parentPath, index: rank + 1 },
      ),
  }
  return {
    lines,
    rows,
    chosenPath: chosen?.path ?? null,
    stop,
    said,
    menuPath,
    adding,
    saving,
    acts: rowActs,
    choose,
    fold,
    focus,
    move: (path: string, place: BlockPlace) => follow(acts.move(path, place)),
    canMove: acts.canMove,
    /** Where the button puts a block: after what is chosen, else at the end. */
    startAdding: () => {
      const top = selected === null ? null : Number(selected.split('.')[0])
      setAdding({ parentPath: null, index: top === null ? blocks.length : top + 1 })
    },
    add: (markup: string) => {
      if (adding !== null) follow(acts.add(adding, markup))
      setAdding(null)
    },
    stopAdding: () => {
      setAdding(null)
      requestAnimationFrame(() => isFocusLost() && focus(stop))
    },
    openMenu: (path: string, isOpen: boolean) => {
      setMenuPath(isOpen ? path : null)
      if (!isOpen) requestAnimationFrame(() => isFocusLost() && focus(path))
    },
    stopSaving: () => setSaving(null),
    refocus: () => focus(stop),
  }
}

function markupAt({ source, blocks }: Pick<ReadLetter, 'source' | 'blocks'>, path: string): string {
  const node = blockAt(blocks, path)?.block.node
  return node === undefined ? '' : source.slice(node.from, node.to)
}

export type BlockListState = ReturnType<typeof useBlockList>

/** Takes the keyboard to the first field of the form, once it is drawn; to its first button where it has none. */
function focusForm(turnsLeft: number): void {
  requestAnimationFrame(() => {
    const form = document.querySelector('[data-block-form]')
    const field =
      form?.querySelector<HTMLElement>(
        ':is(input:not([type="file"], [type="radio"]), textarea, [contenteditable="true"])',
      ) ?? form?.querySelector<HTMLElement>('button')
    if (field) field.focus()
    else if (turnsLeft > 0) focusForm(turnsLeft - 1)
  })
}

function isFocusLost(): boolean {
  const { activeElement: at, body } = document
  return at === null || at === body || at.closest('[role="menu"]') !== null
}
