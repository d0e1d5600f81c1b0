import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** What stands for an id in the address while time is being noted. */
export const newEntry = 'nouvelle'

/** Which entry the address opens beside the page, and how to open another or none. */
export function useEntryAddress() {
  const [search, setSearch] = useSearchParams()
  const open = useCallback(
    (id: string | null) =>
      setSearch((before) => {
        const next = new URLSearchParams(before)
        if (id === null) next.delete('saisie')
        else next.set('saisie', id)
        return next
      }),
    [setSearch],
  )
  return { openId: search.get('saisie'), open }
}
