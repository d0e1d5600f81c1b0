import { useDebouncedCallback } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import {
  type FilterChanges,
  type LibraryView,
  narrowed,
  readView,
  wholeLibrary,
  writeView,
} from './library-view'

/** Rows asked for at once. */
export const pageSize = 150

/** What of the library the address shows, what it holds first, and how to show something else. */
export function useLibrary() {
  const { today } = useClock()
  const [search, setSearch] = useSearchParams()
  // Opening a resource changes the address too: the view stays the very same then.
  const key = writeView(readView(search)).toString()
  const view = useMemo(() => readView(new URLSearchParams(key)), [key])
  const asked = useMemo(() => {
    const { filter, sort, isDescending } = view
    return { ...filter, today, sort, isDescending }
  }, [view, today])
  const first = useQuery(
    api.resources.list.queryOptions({
      input: { ...asked, offset: 0, limit: pageSize },
      placeholderData: (last) => last,
    }),
  )
  /** A step that « back » takes again, unless it replaces the last one. */
  const show = useCallback(
    (next: LibraryView, { replace = false } = {}) =>
      setSearch((before) => writeView(next, before), { replace }),
    [setSearch],
  )
  const narrow = (changes: FilterChanges) =>
    show({ ...view, filter: narrowed(view.filter, changes) })
  const { text, type } = useTypedText(view, show)
  const clear = () => {
    const { sort, isDescending } = view
    show({ ...wholeLibrary, sort, isDescending })
  }
  return {
    view,
    asked,
    first: first.data,
    isFailed: first.isError,
    readAgain: () => void first.refetch(),
    show,
    narrow,
    text,
    type,
    clear,
  }
}

export type Library = ReturnType<typeof useLibrary>

/** What is typed shows at once; the address, which asks for it, follows in pauses. */
function useTypedText(
  view: LibraryView,
  show: (next: LibraryView, options?: { replace?: boolean }) => void,
) {
  const said = view.filter.text
  const [typing, setTyping] = useState<string | null>(null)
  if (typing !== null && typing === said) setTyping(null)
  const write = useDebouncedCallback((text: string) => {
    const next = { ...view, filter: { ...view.filter, text } }
    // One step back leaves the search, however many letters it has.
    show(next, { replace: said !== '' })
  }, 80)
  const type = (text: string) => {
    setTyping(text)
    write(text)
  }
  return { text: typing ?? said, type }
}
