import { MergedField } from '../../../preload/contract/duplicates'
import { type Resource } from '../../../preload/contract/resource-shapes'
import { isUnsaid } from '../../../preload/rules/plan-merge'

/** Kept of all resources, with no choice to make. */
const ofAll: ReadonlySet<MergedField> = new Set(['note', 'addedAt'])

interface ShownFields {
  differing: MergedField[]
  same: MergedField[]
}

/** Fields worth showing: those that differ, those that are the same; none where nobody said anything. */
export function shownFields(resources: readonly Resource[]): ShownFields {
  const said = MergedField.options.filter(
    (field) => !ofAll.has(field) && resources.some((one) => !isUnsaid(field, one[field])),
  )
  const differs = (field: MergedField) =>
    new Set(resources.map((one) => JSON.stringify(one[field]))).size > 1
  return {
    differing: said.filter(differs),
    same: said.filter((field) => !differs(field)),
  }
}

/** A, B, C…, by which the columns are spoken of. */
export function letterOf(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`
}
