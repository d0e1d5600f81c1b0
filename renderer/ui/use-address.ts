import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** What the address says after its « ? », and how to change it; an empty value leaves a part out. */
export function useAddress<Name extends string>() {
  const [search, setSearch] = useSearchParams()
  const change = useCallback(
    (changes: Partial<Record<Name, string>>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before)
          for (const [name, value] of Object.entries<string | undefined>(changes)) {
            if (value === undefined || value === '') next.delete(name)
            else next.set(name, value)
          }
          return next
        },
        { replace: true },
      ),
    [setSearch],
  )
  return { search, change }
}
