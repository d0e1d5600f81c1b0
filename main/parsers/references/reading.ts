import type { ReferenceFault } from '../../../preload/contract/references'
import type { ReadReference } from '../../rules/reference-messages'

/** Folders or values inside one another beyond which no honest file goes. */
export const maxDepth = 200
export const maxRecords = 100_000
/** What is shown of a value that was refused. */
const shownLength = 200

/** Thrown to give up a file: nothing of it is taken, unless `isCut` says that what was read stands. */
export class Refusal extends Error {
  constructor(
    readonly fault: ReferenceFault,
    readonly isCut = false,
  ) {
    super(fault)
  }
}

/** Takes the records of a file one by one, with how far in its text each ends. */
export type Emit = (record: Omit<ReadReference, 'record'>, done: number) => void

/** Reads a whole text, record by record; a fault where it goes only so far. */
export type Reader = (text: string, emit: Emit) => ReferenceFault | null

const nothing = { title: '', address: '', folders: [], draft: null, source: null, problems: [] }

/** A record with what it holds, and nothing where it holds nothing. */
export function recordOf(
  given: Partial<ReadReference> & Pick<ReadReference, 'line' | 'outcome'>,
): Omit<ReadReference, 'record'> {
  return { ...nothing, ...given }
}

export function shownPart(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, shownLength)
}

/** Tells the line of positions asked for in growing order, without counting twice. */
export function lineCounter(text: string): (position: number) => number {
  let line = 1
  let counted = 0
  return (position) => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < position;) {
      line += 1
      counted = at + 1
      at = text.indexOf('\n', counted)
    }
    return line
  }
}
