import { useCallback, useRef, useState } from 'react'
import type { LinkedSettings } from '../../../../preload/rules/linked-blocks/linked-marker'
import { useRefill } from './use-refill'

/**
 * The settings of a linked block as they are typed: the block is filled again at once, and what
 * was typed stays in its field until it is.
 */
export function useSettings(path: string, stored: LinkedSettings) {
  const refill = useRefill()
  const [typed, setTyped] = useState<LinkedSettings | null>(null)
  const wanted = useRef<LinkedSettings | null>(null)
  const settings = typed ?? stored
  const change = useCallback(
    async (changed: LinkedSettings) => {
      const next = { ...(wanted.current ?? stored), ...changed }
      wanted.current = next
      setTyped(next)
      await refill(path, next)
      if (wanted.current !== next) return
      wanted.current = null
      setTyped(null)
    },
    [path, refill, stored],
  )
  return { settings, change: (changed: LinkedSettings) => void change(changed) }
}
