import { setFlagsFromString } from 'node:v8'

/**
 * Has the collector pass more often rather than let the heap grow: a library of a hundred thousand
 * resources is searched at each letter, and what an answer leaves behind would treble what it takes.
 */
export function keepHeapModest(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
