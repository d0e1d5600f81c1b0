import { useState } from 'react'
import type { MergedField } from '../../../preload/contract/duplicates'
import type { Resource } from '../../../preload/contract/resource-shapes'
import { defaultGiver, mostComplete } from '../../../preload/rules/plan-merge'

export type MergeDraft = ReturnType<typeof useMergeDraft>

/** Which of several is kept, and who gives each field: chosen, else the kept one, else who has it. */
export function useMergeDraft(resources: readonly Resource[]) {
  const [first, ...rest] = resources
  const [keptId, setKept] = useState(() => (first ? mostComplete([first, ...rest]).id : ''))
  const [picked, setPicked] = useState<{ [Field in MergedField]?: string }>({})
  const kept = resources.find(({ id }) => id === keptId)
  const others = resources.filter(({ id }) => id !== keptId)
  return {
    keptId,
    setKept,
    /** Whose value of a field is taken. */
    giverOf: (field: MergedField) =>
      picked[field] ?? (kept ? defaultGiver(field, kept, others) : keptId),
    pick: (field: MergedField, id: string) => setPicked((last) => ({ ...last, [field]: id })),
    otherIds: others.map(({ id }) => id),
  }
}
