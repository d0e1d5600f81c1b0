import type { DragEvent } from 'react'

const resourcesType = 'application/x-veillee-resources'
const collectionType = 'application/x-veillee-collection'

/** Resources taken from the list, to be dropped on a collection. */
export function carryResources({ dataTransfer }: DragEvent, ids: readonly string[]): void {
  dataTransfer.effectAllowed = 'copy'
  dataTransfer.setData(resourcesType, JSON.stringify(ids))
}

/** A collection taken from the tree, to be dropped on another one. */
export function carryCollection({ dataTransfer }: DragEvent, id: string): void {
  dataTransfer.effectAllowed = 'move'
  dataTransfer.setData(collectionType, id)
}

/** What is being carried over an element; what it is exactly is only told where it is dropped. */
export function kindCarried({ dataTransfer }: DragEvent): 'resources' | 'collection' | null {
  if (dataTransfer.types.includes(resourcesType)) return 'resources'
  return dataTransfer.types.includes(collectionType) ? 'collection' : null
}

export function droppedResources({ dataTransfer }: DragEvent): string[] {
  const ids: unknown = JSON.parse(dataTransfer.getData(resourcesType))
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

export function droppedCollection({ dataTransfer }: DragEvent): string {
  return dataTransfer.getData(collectionType)
}
