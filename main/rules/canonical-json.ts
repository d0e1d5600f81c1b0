/** What canonical JSON may hold. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * One text for one value (RFC 8785): keys sorted by UTF-16 code units, no spaces, strings and
 * numbers as ECMAScript writes them. What is signed or hashed is always this text.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('JSON has no such number')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`)
  return `{${fields.join(',')}}`
}

// Array.isArray does not narrow a read-only list.
function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
