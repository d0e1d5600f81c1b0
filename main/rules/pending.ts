/** Stands where an operation is still to be written. */
export function pending(): never {
  throw new Error('not written yet')
}
