import type { Collection } from '../../../../../preload/contract/collections'
import { ancestorsOf } from './tree-rows'

/** A collection with those it lies in: Finances › Marchés publics. */
export function collectionPath(collections: readonly Collection[], own: Collection): string {
  const above = ancestorsOf(collections, own.id).toReversed()
  return [...above, own].map(({ title }) => title).join(' › ')
}
