import { useState } from 'react'
import type { Remark } from '../../../../preload/contract/statements'
import { dropDraft, keepDraft, keptDraft } from '../../../ui/form/draft-storage'

/** Remarks being written, by the line they are about; what is about the whole has no line. */
type Written = Record<string, string>

export const whole = ''

/** Remarks on a statement, kept with this window until they leave in a decision. */
export function useRemarks(reviewId: string) {
  const key = `review.${reviewId}`
  const [written, setWritten] = useState<Written>(() => keptDraft<Written>(key, '') ?? {})
  const keep = (next: Written) => {
    setWritten(next)
    keepDraft(key, { form: next, basedOn: '' })
  }
  return {
    textOf: (entryId: string): string | undefined => written[entryId],
    write: (entryId: string, text: string) => keep({ ...written, [entryId]: text }),
    remove: (entryId: string) => {
      const { [entryId]: _removed, ...rest } = written
      keep(rest)
    },
    /** Starts from remarks that left already, to say them otherwise. */
    startFrom: (remarks: readonly Remark[]) =>
      keep(Object.fromEntries(remarks.map(({ entryId, text }) => [entryId ?? whole, text]))),
    forget: () => {
      setWritten({})
      dropDraft(key)
    },
    remarks: remarksOf(written),
  }
}

export type Remarks = ReturnType<typeof useRemarks>

/** What leaves: fields left empty are no remarks; what is about the whole comes first. */
export function remarksOf(written: Written): Remark[] {
  return Object.entries(written)
    .map(([entryId, text]) => ({ entryId: entryId === whole ? null : entryId, text: text.trim() }))
    .filter(({ text }) => text !== '')
    .toSorted((one, other) => Number(one.entryId !== null) - Number(other.entryId !== null))
}
