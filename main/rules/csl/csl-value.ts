import type { ResourceFields } from '../../../preload/contract/resource-shapes'

/** An item of CSL-JSON: its variables by name. */
export type CslItem = ResourceFields['extra']
export type Json = CslItem[string]

/** Whether two values say the same; CSL lets a number be written as text. */
export function isAlike(a: Json | undefined, b: Json | undefined): boolean {
  return loose(a) === loose(b)
}

function loose(value: Json | undefined): string | undefined {
  return JSON.stringify(sorted(value), (_key, one: unknown) =>
    typeof one === 'number' ? String(one) : one,
  )
}

function sorted(value: Json | undefined): Json | undefined {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => sorted(one) ?? null)
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sorted(value[key]) ?? null]),
  )
}

/** A scalar of CSL as text; empty for anything else. */
export function textOf(value: Json | undefined): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() : ''
}

/** Text without the few marks that CSL and publishers put in titles and abstracts. */
export function withoutMarkup(text: string): string {
  return text.replaceAll(/<\/?(?:i|b|em|strong|sup|sub|sc|p|span|jats:[a-z-]+)(?:\s[^<>]*)?>/gi, '')
}
