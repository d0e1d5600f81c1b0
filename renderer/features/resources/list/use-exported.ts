import { useState } from 'react'
import type { ExportScope } from '../../../../preload/contract/references'
import type { Library } from './use-library'

export interface Exported {
  isOpen: boolean
  onClose: () => void
  /** A selection, or what the list shows. */
  scope: ExportScope
  count: number
}

/** What goes out: the resources selected, or all that the list shows. */
export function useExported({ asked, first }: Library) {
  const { today, sort: _sort, isDescending: _isDescending, ...filter } = asked
  const [isOpen, setOpen] = useState(false)
  const [ids, setIds] = useState<string[] | null>(null)
  const open = (chosen: string[] | null) => {
    setIds(chosen)
    setOpen(true)
  }
  const exported: Exported = {
    isOpen,
    onClose: () => setOpen(false),
    scope: ids === null ? { filter, today } : { ids, today },
    count: ids?.length ?? first?.total ?? 0,
  }
  return { exported, shown: () => open(null), some: (chosen: string[]) => open(chosen) }
}
