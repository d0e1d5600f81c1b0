import { useState } from 'react'

/**
 * Code as it is typed: a tag that is not closed yet stays in the field, and reaches the letter once
 * it is, since it would swallow what follows it.
 */
export function useHalfTyped(
  stored: string,
  isWhole: (typed: string) => boolean,
  write: (typed: string) => void,
) {
  const [half, setHalf] = useState<string | null>(null)
  const change = (typed: string) => {
    if (!isWhole(typed)) return setHalf(typed)
    setHalf(null)
    write(typed)
  }
  return { value: half ?? stored, isHalf: half !== null, change }
}
