import type { ResourceFields } from '../../../../preload/contract/resource-shapes'
import type { Recognised } from '../../../../preload/contract/resources'

/** What one line or record was taken for, before it is compared with the library. */
export interface Candidate {
  text: string
  kind: Recognised['kind']
  fields: Partial<ResourceFields> | null
  reason: Recognised['reason']
}

export function refused(text: string, reason: NonNullable<Recognised['reason']>): Candidate {
  return { text, kind: 'unreadable', fields: null, reason }
}
