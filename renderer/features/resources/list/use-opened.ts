import { useSearchParams } from 'react-router'

/** What the address opens over the list: one resource, or the dialog that adds some. */
export function useOpened() {
  const [search, setSearch] = useSearchParams()
  const put = (name: string, value: string | null, replace = false) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (value === null) next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace },
    )
  return {
    openId: search.get('ressource'),
    open: (id: string) => put('ressource', id),
    close: () => put('ressource', null),
    isAdding: search.get('ajout') !== null,
    add: () => put('ajout', '1'),
    stopAdding: () => put('ajout', null, true),
  }
}

export type Opened = ReturnType<typeof useOpened>
