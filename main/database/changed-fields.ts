/** The fields of `wanted` that differ from `current`: what an update has to write, and nothing else. */
export function changedFields<T extends object>(
  current: T,
  wanted: { [Key in keyof T]?: T[Key] | undefined },
): Partial<T> {
  const changed: Partial<T> = {}
  for (const key of Object.keys(wanted) as (keyof T)[]) {
    const value = wanted[key]
    if (value !== undefined && value !== current[key]) changed[key] = value
  }
  return changed
}

export function isEmpty(fields: object): boolean {
  return Object.keys(fields).length === 0
}
