import type { StatementPayload } from '../../preload/contract/statements'

/** A statement less its lines. */
export type PayloadHead = Omit<StatementPayload, 'lines'>

const before = ',"lines":['
const after = '],"missingOn":['

/**
 * The head of a payload of ours, without parsing its lines, which are nearly all of it. Neither
 * mark can stand inside a string, where quotes are escaped, and canonical JSON sorts its keys.
 */
export function payloadHead(payload: string): PayloadHead {
  const start = payload.indexOf(before)
  const end = payload.lastIndexOf(after)
  if (start < 0 || end < start) throw new Error('not the payload of a statement')
  return JSON.parse(payload.slice(0, start) + payload.slice(end + 1)) as PayloadHead
}
