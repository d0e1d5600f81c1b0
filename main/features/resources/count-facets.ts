import { library, type Shelved } from '../../database/library'
import type { WorkspaceFile } from '../../database/workspace-file'
import { isWaiting } from '../../database/select-resources'

/** What the filters offer: each value resources have, with how many. */
export function countFacets(file: WorkspaceFile, today: string) {
  const all = library(file)
  const howMany = (fits: (one: Shelved) => boolean) => all.filter(fits).length
  return {
    total: all.length,
    types: countOf(all, ({ type }) => type),
    states: countOf(all, ({ state }) => state),
    licences: countOf(all, ({ licence }) => licence),
    languages: countOf(all, ({ language }) => language),
    territories: countOf(all, ({ territory }) => territory),
    proposers: countOf(all, ({ proposedById }) => proposedById).flatMap(({ value, count }) =>
      value === null ? [] : [{ value, count }],
    ),
    neverUsedCount: howMany(({ useCount }) => useCount === 0),
    toReviewCount: howMany((one) => isWaiting(one, today)),
    withFileCount: howMany(({ hasFile }) => hasFile),
    withoutCollectionCount: howMany(({ collectionIds }) => collectionIds.length === 0),
  }
}

/** The most frequent first. */
function countOf<T>(
  all: readonly Shelved[],
  valueOf: (one: Shelved) => T,
): { value: T; count: number }[] {
  const counts = new Map<T, number>()
  for (const one of all) {
    const value = valueOf(one)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1))
}
