import { type DragEvent, useState } from 'react'
import type { Collection } from '../../../../../preload/contract/collections'
import { carryCollection, droppedCollection, droppedResources, kindCarried } from '../carried'
import { isWithin } from './tree-rows'
import type { CollectionActs } from './use-collection-acts'
import { everything, uncollected } from './use-tree'

/** Resources dropped on a collection join it; a collection goes into the one it is dropped on. */
export function useTreeDrop(
  collections: readonly Collection[],
  acts: Pick<CollectionActs, 'addResources' | 'moveInto'>,
) {
  /** The line that would take what is carried. */
  const [target, setTarget] = useState<string | null>(null)
  const [carriedId, setCarriedId] = useState<string | null>(null)
  const takes = (node: string | null, kind: ReturnType<typeof kindCarried>): node is string => {
    if (node === null || kind === null || node === uncollected) return false
    if (kind === 'resources') return node !== everything
    return carriedId !== null && (node === everything || !isWithin(collections, node, carriedId))
  }
  const onDragOver = (event: DragEvent) => {
    const node = nodeOf(event)
    const isTaken = takes(node, kindCarried(event))
    setTarget(isTaken ? node : null)
    if (isTaken) event.preventDefault()
  }
  const onDrop = (event: DragEvent) => {
    const node = nodeOf(event)
    const kind = kindCarried(event)
    setTarget(null)
    if (!takes(node, kind)) return
    event.preventDefault()
    if (kind === 'resources') void acts.addResources(node, droppedResources(event))
    else void acts.moveInto(droppedCollection(event), node === everything ? null : node)
  }
  const onDragStart = (event: DragEvent) => {
    const id = nodeOf(event)
    if (id === null) return
    setCarriedId(id)
    carryCollection(event, id)
  }
  const handlers = {
    onDragStart,
    onDragOver,
    onDrop,
    onDragLeave: () => setTarget(null),
    onDragEnd: () => setCarriedId(null),
  }
  return { target, handlers }
}

function nodeOf({ target }: DragEvent): string | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-node]') : null
  return line?.dataset['node'] ?? null
}
