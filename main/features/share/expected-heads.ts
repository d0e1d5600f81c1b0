import type { Mode } from '../../../preload/contract/rituals'
import type { Heads } from './parts'
import type { ShareItem } from './share-item'

/**
 * Gives the heads a planned session may expect: the mean of the held sessions of its ritual in the
 * same mode, else of all held sessions in that mode; null where none was ever counted.
 */
export function expectedHeads(held: readonly ShareItem[]): (planned: ShareItem) => Heads | null {
  const means = new Map<string, Heads>()
  const groups = new Map<string, Heads[]>()
  for (const { ritualId, mode, heads } of held) {
    if (heads === null) continue
    for (const key of new Set([keyOf(ritualId, mode), keyOf(null, mode)])) {
      const group = groups.get(key) ?? []
      if (group.length === 0) groups.set(key, group)
      group.push(heads)
    }
  }
  for (const [key, group] of groups) means.set(key, meanOf(group))
  return ({ ritualId, mode }) =>
    means.get(keyOf(ritualId, mode)) ?? means.get(keyOf(null, mode)) ?? null
}

function keyOf(ritualId: string | null, mode: Mode): string {
  return `${ritualId ?? 'all'} ${mode}`
}

function meanOf(group: readonly Heads[]): Heads {
  const sum = (pick: (heads: Heads) => number) =>
    group.reduce((total, heads) => total + pick(heads), 0) / group.length
  return { inPerson: sum(({ inPerson }) => inPerson), remote: sum(({ remote }) => remote) }
}
