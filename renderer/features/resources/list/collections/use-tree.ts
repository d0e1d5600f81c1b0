import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { Collection } from '../../../../../preload/contract/collections'
import { ancestorsOf, type Direction, visibleRows } from './tree-rows'
import { useCollectionActs } from './use-collection-acts'
import { useExpanded } from './use-expanded'

/** The two lines of the tree that are no collection. */
export const everything = 'all'
export const uncollected = 'none'

/** A name being written in place: of a new collection below one or on the first level, or of one kept. */
type Writing = { kind: 'new'; parentId: string | null } | { kind: 'rename'; id: string }

interface Tree {
  root: RefObject<HTMLDivElement | null>
  collections: readonly Collection[]
  chosen: string
  isReadOnly: boolean
  onChoose: (node: string) => void
}

const steps: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** The tree of collections: where the keyboard is, what is expanded, what is being written or moved. */
export function useTree({ root, collections, chosen, isReadOnly, onChoose }: Tree) {
  const isCollection = (node: string) => collections.some(({ id }) => id === node)
  const { expanded, expand, collapse } = useExpanded(
    collections,
    isCollection(chosen) ? chosen : null,
  )
  const [wanted, setWanted] = useState(chosen)
  const [writing, setWriting] = useState<Writing | null>(null)
  const [movingId, setMovingId] = useState<string | null>(null)
  const [menuId, setMenuId] = useState<string | null>(null)
  const acts = useCollectionActs(collections)
  const rows = visibleRows(collections, expanded)
  const nodes = [everything, ...rows.map(({ collection }) => collection.id), uncollected]
  const stop = nodes.includes(wanted) ? wanted : everything

  const focus = (node: string | undefined) => {
    if (node === undefined) return
    setWanted(node)
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>(`[data-node="${node}"]`)?.focus(),
    )
  }
  const go = (node: string, key: string): string | undefined => {
    const at = nodes.indexOf(node)
    const row = rows.find(({ collection }) => collection.id === node)
    if (key === 'ArrowDown') return nodes[at + 1]
    if (key === 'ArrowUp') return nodes[at - 1]
    if (key === 'Home') return nodes[0]
    if (key === 'End') return nodes.at(-1)
    if (key === 'ArrowRight' && row?.isExpanded === true) return nodes[at + 1]
    if (key === 'ArrowLeft' && row?.isExpanded !== true)
      return ancestorsOf(collections, node)[0]?.id
    return undefined
  }
  const fold = (node: string, key: string) => {
    const row = rows.find(({ collection }) => collection.id === node)
    if (key === 'ArrowRight' && row?.isExpanded === false) expand(node)
    if (key === 'ArrowLeft' && row?.isExpanded === true) collapse(node)
  }
  const remove = async (id: string) => {
    const before = nodes[nodes.indexOf(id) - 1]
    if ((await acts.remove(id)) === null) return
    if (chosen === id) onChoose(everything)
    focus(before)
  }
  const step = async (id: string, direction: Direction) => {
    await acts.step(id, direction)
    focus(id)
  }
  const create = async (title: string, parentId: string | null) => {
    focus((await acts.create(title, parentId))?.collection.id)
  }
  const change = (node: string, event: KeyboardEvent): (() => void) | null => {
    if (isReadOnly || !isCollection(node)) return null
    const direction = event.altKey ? steps[event.key] : undefined
    if (direction !== undefined) {
      return () => void step(node, direction)
    }
    if (event.key === 'F2') return () => setWriting({ kind: 'rename', id: node })
    if (event.key === 'Delete') return () => void remove(node)
    if (event.key === 'm') return () => setMovingId(node)
    const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
    return isMenu ? () => setMenuId(node) : null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const node = nodeOf(event.target)
    if (node === null || event.ctrlKey || event.metaKey) return
    const act = change(node, event)
    const next = event.altKey ? undefined : go(node, event.key)
    if (act !== null) act()
    else if (event.key === 'Enter' || event.key === ' ') onChoose(node)
    else if (next !== undefined) focus(next)
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') fold(node, event.key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const finish = (name: string | null) => {
    const was = writing
    setWriting(null)
    if (was === null) return
    if (was.kind === 'rename') {
      focus(was.id)
      if (name !== null) void acts.rename(was.id, name)
      return
    }
    focus(was.parentId ?? everything)
    if (name === null) return
    void create(name, was.parentId)
  }
  return {
    rows,
    stop,
    writing,
    menuId,
    movingId,
    onKeyDown,
    toggle: (id: string) => (expanded.has(id) ? collapse(id) : expand(id)),
    choose: (node: string) => {
      setWanted(node)
      onChoose(node)
    },
    finish,
    openMenu: (id: string, isOpen: boolean) => {
      setMenuId(isOpen ? id : null)
      if (!isOpen) requestAnimationFrame(() => isFocusLost() && focus(id))
    },
    stopMoving: () => {
      focus(movingId ?? undefined)
      setMovingId(null)
    },
    acts: {
      ...acts,
      remove: (id: string) => void remove(id),
      step: (id: string, direction: Direction) => void step(id, direction),
      startCreating: (parentId: string | null) => {
        if (parentId !== null) expand(parentId)
        setWriting({ kind: 'new', parentId })
      },
      startRenaming: (id: string) => setWriting({ kind: 'rename', id }),
      startMoving: setMovingId,
    },
  }
}

export type TreeActs = ReturnType<typeof useTree>['acts']

/** A key pressed on a line itself, not in what it holds. */
function nodeOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.dataset['node'] ?? null) : null
}

/** Whether a menu that closes leaves the keyboard nowhere, rather than in a field or a dialog it opened. */
function isFocusLost(): boolean {
  const { activeElement: at, body } = document
  return at === null || at === body || at.closest('[role="menu"]') !== null
}
