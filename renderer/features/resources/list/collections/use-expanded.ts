import { useSessionStorage } from '@mantine/hooks'
import { useEffect } from 'react'
import type { Collection } from '../../../../../preload/contract/collections'
import { ancestorsOf } from './tree-rows'

/** Which collections show what lies below them, for as long as this window is open. */
export function useExpanded(collections: readonly Collection[], chosenId: string | null) {
  const [kept, setKept] = useSessionStorage<string[]>({
    key: 'veillee.collections',
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  const isRead = collections.length > 0
  useEffect(() => {
    // One chosen from elsewhere, by a link or a saved filter, is brought to sight once.
    if (chosenId === null || !isRead) return
    const above = ancestorsOf(collections, chosenId).map(({ id }) => id)
    setKept((before) => [...new Set([...before, ...above])])
    // oxlint-disable-next-line react/exhaustive-deps
  }, [chosenId, isRead])
  return {
    expanded: new Set(kept),
    expand: (id: string) => setKept([...new Set([...kept, id])]),
    collapse: (id: string) => setKept(kept.filter((one) => one !== id)),
  }
}
